//! Types, limits, enums, objects and combinations.

use super::Case;

pub(super) const CASES: &[Case] = &[
    Case {
        rule: "type-missing",
        change: &[("type: string, minLength: 1", "minLength: 1")],
        finds: &[
            "zoo.yaml:85:48: type-missing: property `Pet.name` has `minLength` but no type",
            "    help: add `type`",
        ],
    },
    Case {
        rule: "type-unknown",
        change: &[("type: string, minLength: 1", "type: strng, minLength: 1")],
        finds: &[
            "zoo.yaml:85:54: type-unknown: there is no type `strng`",
            "    help: did you mean `string`?",
        ],
    },
    Case {
        rule: "format-missing",
        change: &[("type: integer, format: int32", "type: integer")],
        finds: &[
            "zoo.yaml:74:43: format-missing: schema `Count` has no format",
            "    help: add `format: int32` or `format: int64`",
        ],
    },
    Case {
        rule: "format-missing",
        change: &[("type: number, format: double", "type: number")],
        finds: &[
            "zoo.yaml:87:46: format-missing: property `Pet.weight` has no format",
            "    help: add `format: float` or `format: double`",
        ],
    },
    Case {
        rule: "format-unknown",
        change: &[("type: integer, format: int32", "type: integer, format: int23")],
        finds: &[
            "zoo.yaml:74:66: format-unknown: `int23` is no format of `integer`",
            "    help: use one of int32, int64",
        ],
    },
    Case {
        rule: "format-unknown",
        change: &[("type: number, format: double", "type: number, format: int32")],
        finds: &[
            "zoo.yaml:87:68: format-unknown: `int32` is no format of `number`",
            "    help: use one of float, double",
        ],
    },
    Case {
        rule: "keyword-type",
        change: &[("format: int32, minimum: 1", "format: int32, minLength: 1, minimum: 1")],
        finds: &[
            "zoo.yaml:74:73: keyword-type: `minLength` says nothing about schema `Count`, whose type is `integer`",
            "    help: remove it, or correct the type: it belongs to `string`",
        ],
    },
    Case {
        rule: "keyword-type",
        change: &[("type: string, minLength: 1", "type: string, minimum: 1, maxItems: 2, minLength: 1")],
        finds: &[
            "zoo.yaml:85:62: keyword-type: `minimum` says nothing about property `Pet.name`, whose type is `string`",
            "    help: remove it, or correct the type: it belongs to `integer` or `number`",
            "zoo.yaml:85:74: keyword-type: `maxItems` says nothing about property `Pet.name`, whose type is `string`",
            "    help: remove it, or correct the type: it belongs to `array`",
        ],
    },
    Case {
        rule: "keyword-type",
        change: &[("{nullable: true, ", "{maxLength: 2, nullable: true, ")],
        finds: &[
            "zoo.yaml:89:18: keyword-type: `maxLength` says nothing about property `Pet.parent`, whose type is `object`",
            "    help: remove it, or correct the type: it belongs to `string`",
        ],
    },
    Case {
        rule: "limit-value",
        change: &[("minLength: 1", "minLength: -1")],
        finds: &[
            "zoo.yaml:85:73: limit-value: `minLength` must be a whole number from 0",
            "    help: correct the number",
        ],
    },
    Case {
        rule: "limit-value",
        change: &[("minLength: 1", "minLength: '1'")],
        finds: &[
            "zoo.yaml:85:73: limit-value: `minLength` must be a whole number from 0",
            "    help: correct the number",
        ],
    },
    Case {
        rule: "limit-value",
        change: &[("minimum: 1, maximum: 100", "minimum: 0.5, maximum: 3000000000")],
        finds: &[
            "zoo.yaml:74:82: limit-value: `minimum` must be a whole number",
            "    help: correct the number",
            "zoo.yaml:74:96: limit-value: `maximum` must be within int32",
            "    help: correct the number",
        ],
    },
    Case {
        rule: "limit-value",
        change: &[("minimum: 0.1", "minimum: low")],
        finds: &["zoo.yaml:87:85: limit-value: `minimum` must be a number", "    help: correct the number"],
    },
    Case {
        rule: "limit-value",
        change: &[("minimum: 1, maximum: 100", "exclusiveMinimum: true, maximum: 100")],
        finds: &[
            "zoo.yaml:74:73: limit-value: `exclusiveMinimum` excludes the value of `minimum`, which is missing",
            "    help: add `minimum`",
        ],
    },
    Case {
        rule: "limit-order",
        change: &[("minimum: 1, maximum: 100", "minimum: 100, exclusiveMinimum: true, maximum: 100")],
        finds: &[
            "zoo.yaml:74:73: limit-order: no number is between 100 and 100 in schema `Count`",
            "    help: correct one of the two, or leave the exclusive bound out",
        ],
    },
    Case {
        rule: "limit-order",
        change: &[("minimum: 1, maximum: 100", "minimum: 101, maximum: 100")],
        finds: &[
            "zoo.yaml:74:73: limit-order: minimum 101 is above maximum 100 in schema `Count`",
            "    help: correct one of the two",
        ],
    },
    Case {
        rule: "items-missing",
        change: &[("type: array, items: {$ref: '#/components/schemas/Pet'}", "type: array")],
        finds: &[
            "zoo.yaml:79:9: items-missing: property `PetList.pets` is an array without `items`",
            "    help: say with `items` what it holds",
        ],
    },
    Case {
        rule: "object-inline",
        change: &[(
            "schema: {type: object}",
            "schema: {type: object, properties: {code: {type: string, description: What happened.}}}",
        )],
        finds: &[
            "zoo.yaml:72:34: object-inline: the `application/json` body of response `Failure` is an object without a name",
            "    help: define it under components/schemas and refer to it",
        ],
    },
    Case {
        rule: "object-mixed",
        change: &[("      required: [name]", "      required: [name]\n      additionalProperties: true")],
        finds: &[
            "zoo.yaml:84:7: object-mixed: schema `Pet` has both `properties` and `additionalProperties`",
            "    help: keep one of the two",
        ],
    },
    Case {
        rule: "all-of",
        change: &[(
            "allOf: [{$ref: '#/components/schemas/Pet'}]",
            "allOf: [{$ref: '#/components/schemas/Pet'}, {type: object}]",
        )],
        finds: &[
            "zoo.yaml:89:60: all-of: property `Pet.parent` is more than a reference with a description",
            "    help: keep one `$ref` in allOf and only annotations beside it, or write all properties out in one schema",
        ],
    },
    Case {
        rule: "one-of",
        change: &[(
            "additionalProperties: {type: string}",
            "additionalProperties: {oneOf: [{type: string}, {type: object}]}",
        )],
        finds: &[
            "zoo.yaml:88:107: one-of: `oneOf` of the values of property `Pet.tags` has a member that is no scalar",
            "    help: describe it as an open object (`type: object` alone), write one schema with optional properties, or tell objects apart by a discriminator",
        ],
    },
    Case {
        rule: "component-alias",
        change: &[
            (
                "    PetList:",
                "    Animal: {description: Any., allOf: [{$ref: '#/components/schemas/Pet'}]}\n    PetList:",
            ),
            ("schema: {type: object}", "schema: {$ref: '#/components/schemas/Animal'}"),
        ],
        finds: &[
            "zoo.yaml:75:5: component-alias: schema `Animal` is only another name for a schema",
            "    help: write its properties out, or refer to the other schema directly",
        ],
    },
    Case {
        rule: "component-alias",
        change: &[
            ("    PetList:", "    Animal: {$ref: '#/components/schemas/Pet'}\n    PetList:"),
            ("schema: {type: object}", "schema: {$ref: '#/components/schemas/Animal'}"),
        ],
        finds: &[
            "zoo.yaml:75:5: component-alias: schema `Animal` is only another name for a schema",
            "    help: write its properties out, or refer to the other schema directly",
        ],
    },
    Case {
        rule: "required-unknown",
        change: &[
            ("required: [name]", "required: [name, borne]"),
            ("{name: Tom, born: ''}", "{name: Tom, borne: ''}"),
        ],
        finds: &[
            "zoo.yaml:38:21: example-invalid: `pets[0]` has no `borne`, which is required",
            "    help: add it",
            "zoo.yaml:57:34: example-invalid: `borne` is no property of its schema",
            "    help: did you mean `born`?",
            "zoo.yaml:83:24: required-unknown: schema `Pet` has no property `borne`",
            "    help: did you mean `born`?",
        ],
    },
    Case {
        rule: "required-duplicate",
        change: &[("required: [name]", "required: [name, name]")],
        finds: &[
            "zoo.yaml:83:24: required-duplicate: `name` is listed twice",
            "    help: keep one of the two",
        ],
    },
    Case {
        rule: "enum-empty",
        change: &[("enum: [CAT, DOG]", "enum: []")],
        finds: &[
            "zoo.yaml:90:52: enum-empty: schema `Kind` has an enum without values",
            "    help: list its values, or remove it",
        ],
    },
    Case {
        rule: "enum-type",
        change: &[("enum: [CAT, DOG]", "enum: [CAT, true]")],
        finds: &[
            "zoo.yaml:90:64: enum-type: `true` is no `string`",
            "    help: quote it, or correct the type",
        ],
    },
    Case {
        rule: "enum-format",
        change: &[("enum: [CAT, DOG]", "enum: ['2024', ''], format: date-time")],
        finds: &[
            "zoo.yaml:90:72: enum-format: the format `date-time` hides the enum of schema `Kind`",
            "    help: keep one of the two",
        ],
    },
    Case {
        rule: "enum-duplicate",
        change: &[("enum: [CAT, DOG]", "enum: [CAT, DOG, CAT]")],
        finds: &[
            "zoo.yaml:90:69: enum-duplicate: `\"CAT\"` is already listed at zoo.yaml:90:59",
            "    help: keep one of the two",
        ],
    },
    Case {
        rule: "enum-inline",
        change: &[("type: string, minLength: 1", "type: string, enum: [Tom, Tim], minLength: 1")],
        finds: &[
            "zoo.yaml:85:62: enum-inline: property `Pet.name` has an enum without a name",
            "    help: make it a schema of its own under components, and refer to that",
        ],
    },
    Case {
        rule: "enum-inline",
        change: &[(
            "additionalProperties: {type: string}",
            "additionalProperties: {type: string, enum: [cellar]}",
        )],
        finds: &[
            "zoo.yaml:88:97: enum-inline: the values of property `Pet.tags` has an enum without a name",
            "    help: make it a schema of its own under components, and refer to that",
        ],
    },
    Case {
        rule: "limit-order",
        change: &[("minimum: 1, maximum: 100", "minimum: 100, exclusiveMinimum: true, maximum: 100")],
        finds: &[
            "zoo.yaml:74:73: limit-order: no number is between 100 and 100 in schema `Count`",
            "    help: correct one of the two, or leave the exclusive bound out",
        ],
    },
    Case {
        rule: "default-invalid",
        change: &[("minimum: 0.1, default: 1", "maximum: 1, exclusiveMaximum: true, default: 1")],
        finds: &[
            "zoo.yaml:40:29: example-invalid: `pets[0].weight` is 4.5, above its maximum 1",
            "    help: use a value within the limits",
            "zoo.yaml:87:121: default-invalid: the value is 1, which exclusiveMaximum excludes",
            "    help: use a value within the limits",
        ],
    },
    Case {
        rule: "keyword-type",
        change: &[(
            "type: string, minLength: 1, maxLength: 8",
            "type: string, exclusiveMinimum: true, maxLength: 8",
        )],
        finds: &[
            "zoo.yaml:85:62: keyword-type: `exclusiveMinimum` says nothing about property `Pet.name`, whose type is `string`",
            "    help: remove it, or correct the type: it belongs to `integer` or `number`",
            "zoo.yaml:85:62: limit-value: `exclusiveMinimum` excludes the value of `minimum`, which is missing",
            "    help: add `minimum`",
        ],
    },
    Case {
        rule: "enum-type",
        change: &[("enum: [CAT, DOG]}", "enum: [CAT, DOG], maxLength: 2}")],
        finds: &[
            "zoo.yaml:90:59: enum-type: the value has 3 characters, but maxLength is 2",
            "    help: use a value within the limits",
            "zoo.yaml:90:64: enum-type: the value has 3 characters, but maxLength is 2",
            "    help: use a value within the limits",
        ],
    },
    Case {
        rule: "enum-type",
        change: &[("minimum: 1, maximum: 100", "enum: [1, 4294967296]")],
        finds: &[
            "zoo.yaml:74:83: enum-type: the value is 4294967296, which is not within int32",
            "    help: use a smaller number",
        ],
    },
    Case {
        rule: "limit-order",
        change: &[(
            "minimum: 1, maximum: 100",
            "minimum: 4, exclusiveMinimum: true, maximum: 5, exclusiveMaximum: true",
        )],
        finds: &[
            "zoo.yaml:74:73: limit-order: no integer is between 4 and 5 in schema `Count`",
            "    help: correct one of the two, or leave the exclusive bound out",
        ],
    },
    Case {
        rule: "object-inline",
        change: &[("schema: {type: object}", "schema: {type: object, properties: {}}")],
        finds: &[
            "zoo.yaml:72:34: object-inline: the `application/json` body of response `Failure` is an object without a name",
            "    help: define it under components/schemas and refer to it",
        ],
    },
    Case {
        rule: "one-of",
        change: &[("additionalProperties: {type: string}", "additionalProperties: {oneOf: []}")],
        finds: &[
            "zoo.yaml:41:34: example-invalid: `pets[0].tags.home` fits no member of oneOf",
            "    help: use a value of one of its types",
            "zoo.yaml:88:83: one-of: `oneOf` of the values of property `Pet.tags` has no members",
            "    help: list the types that it may have, or remove it",
        ],
    },
    Case {
        rule: "one-of",
        change: &[(
            "additionalProperties: {type: string}",
            "additionalProperties: {type: string, oneOf: [{type: string, maxLength: 4}]}",
        )],
        finds: &[
            "zoo.yaml:41:34: example-invalid: `pets[0].tags.home` fits no member of oneOf",
            "    help: use a value of one of its types",
            "zoo.yaml:88:83: one-of: the generator would ignore `type` with `oneOf` of the values of property `Pet.tags`",
            "    help: remove it, and say it in the description",
            "zoo.yaml:88:120: one-of: the generator would ignore `maxLength` with `oneOf` of the values of property `Pet.tags`",
            "    help: remove it, and say it in the description",
        ],
    },
];
