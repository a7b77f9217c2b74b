//! `oneOf` with a discriminator.

use super::Case;

/// A union beside the clean document's schemas, with what its members are.
macro_rules! guest {
    ($($guest:literal),+; $dog:literal; $cat:literal) => {
        &[
            ("schema: {type: object}", "schema: {$ref: '#/components/schemas/Guest'}"),
            (
                "    PetList:",
                concat!(
                    "    Guest: {description: Who stays., ", $($guest, )+ "}\n",
                    "    Dog: {description: Barks., type: object, properties: {",
                    $dog,
                    "}}\n    Cat: {description: Does not., ",
                    $cat,
                    "}\n    PetList:"
                ),
            ),
        ]
    };
}

/// Members that are as they should be.
macro_rules! members {
    ($($guest:literal),+) => {
        guest!(
            $($guest),+;
            "kind: {type: string, description: Its kind.}";
            "type: object, properties: {kind: {$ref: '#/components/schemas/CatKind'}}}\n    CatKind: {description: What it is., type: string, enum: [cat]"
        )
    };
}

pub(super) const CASES: &[Case] = &[
    Case {
        rule: "union-form",
        change: members!(
            "anyOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}], ",
            "discriminator: {propertyName: kind, mapping: {dog: Dog, cat: Cat}}"
        ),
        finds: &[
            "zoo.yaml:75:46: one-of: `anyOf` of schema `Guest` has a member that is no scalar",
            "    help: describe it as an open object (`type: object` alone), write one schema with optional properties, or tell objects apart by a discriminator",
            "zoo.yaml:75:119: union-form: schema `Guest` has a discriminator, but no oneOf",
            "    help: list with `oneOf` what it tells apart, or remove it",
        ],
    },
    Case {
        rule: "union-form",
        change: members!(
            "type: object, oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}], ",
            "discriminator: {propertyName: kind, mapping: {dog: Dog, cat: Cat}}"
        ),
        finds: &[
            "zoo.yaml:75:38: union-form: schema `Guest` is a union and has `type`, too",
            "    help: say it in each of the members, or where the union is used",
        ],
    },
    Case {
        rule: "union-inline",
        change: &[(
            "schema: {type: object}",
            "schema: {oneOf: [{$ref: '#/components/schemas/Pet'}], discriminator: {propertyName: name, mapping: {a: Pet}}}",
        )],
        finds: &[
            "zoo.yaml:72:65: union-inline: the `application/json` body of response `Failure` is a union without a name",
            "    help: define it under components/schemas and refer to it",
        ],
    },
    Case {
        rule: "union-member",
        change: members!(
            "oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}, {type: object}], ",
            "discriminator: {propertyName: kind, mapping: {dog: Dog, cat: Cat}}"
        ),
        finds: &[
            "zoo.yaml:75:118: union-member: a member of schema `Guest` has no name",
            "    help: define it under components/schemas and refer to it",
        ],
    },
    Case {
        rule: "union-member",
        change: members!(
            "oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], ",
            "discriminator: {propertyName: kind, mapping: {dog: Dog, cat: Cat}}"
        ),
        finds: &[
            "zoo.yaml:75:118: union-member: `Dog` is a member of schema `Guest` twice",
            "    help: keep the one at zoo.yaml:75:46",
        ],
    },
    Case {
        rule: "union-member",
        change: members!(
            "oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Count'}], ",
            "discriminator: {propertyName: kind, mapping: {dog: Dog, cat: Cat, count: Count}}"
        ),
        finds: &[
            "zoo.yaml:75:118: union-member: `Count`, a member of schema `Guest`, is no object with properties",
            "    help: refer to one, or describe the whole as an open object (`type: object` alone)",
        ],
    },
    Case {
        rule: "union-property",
        change: guest!(
            "oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}], ",
            "discriminator: {propertyName: kind, mapping: {dog: Dog, cat: Cat}}";
            "kin: {type: string, description: Its kind.}";
            "type: object, properties: {kind: {description: Its kind., type: boolean}}"
        ),
        finds: &[
            "zoo.yaml:75:46: union-property: `Dog`, a member of schema `Guest`, has no property `kind`, which tells the members apart",
            "    help: did you mean `kin`?",
            "zoo.yaml:75:82: union-property: `Cat.kind` tells the members of schema `Guest` apart, but is no text",
            "    help: write `type: string`",
        ],
    },
    Case {
        rule: "union-mapping",
        change: members!(
            "oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}], ",
            "discriminator: {propertyName: kind, mapping: {dog: Dog}}"
        ),
        finds: &[
            "zoo.yaml:75:134: union-mapping: no value of `kind` means `Cat`, a member of schema `Guest`",
            "    help: add the value to `mapping`",
        ],
    },
    Case {
        rule: "union-mapping",
        change: members!(
            "oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}], ",
            "discriminator: {propertyName: kind, mapping: {dog: Dogg, hound: Dog, cat: Cat, pet: '#/components/schemas/Pet'}}"
        ),
        finds: &[
            "zoo.yaml:75:170: union-mapping: `dog` means `Dogg`, which is no schema",
            "    help: did you mean `Dog`?",
            "zoo.yaml:75:203: union-mapping: `pet` means `Pet`, which is no member of schema `Guest`",
            "    help: add it to `oneOf`, or remove it here",
        ],
    },
    Case {
        rule: "union-mapping",
        change: members!(
            "oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}], ",
            "discriminator: {propertyName: kind, mapping: {dog: Dog, cat: Cat, pet: '#/components/schemas/Pat'}}"
        ),
        finds: &[
            "zoo.yaml:75:190: union-mapping: `pet` means `#/components/schemas/Pat`, which is no schema",
            "    help: did you mean `Cat`?",
        ],
    },
    Case {
        rule: "union-mapping",
        change: members!(
            "oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}], ",
            "discriminator: {propertyName: kind, mapping: {dog: Dog, cat: Cat, lion: Cat}}"
        ),
        finds: &[
            "zoo.yaml:75:185: union-mapping: `lion` is not in the enum of `Cat.kind`",
            "    help: add it there, or correct it here",
        ],
    },
    Case {
        rule: "schema-name-collision",
        change: members!(
            "oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/DOG'}], ",
            "discriminator: {propertyName: kind, mapping: {dog: Dog, cat: DOG}}}\n    ",
            "DOG: {description: Barks loudly., type: object, properties: {kind: {type: string, description: Its kind.}}"
        ),
        finds: &[
            "zoo.yaml:76:5: schema-name-case: `DOG` is not in Pascal case",
            "    help: write `Dog`",
            "zoo.yaml:77:5: schema-name-collision: `Dog` is the same Rust type as `DOG` at zoo.yaml:76:5",
            "    help: rename one of the two",
            "zoo.yaml:78:5: component-unused: no operation uses components/schemas/Cat",
            "    help: remove it, or refer to it",
            "zoo.yaml:79:5: component-unused: no operation uses components/schemas/CatKind",
            "    help: remove it, or refer to it",
        ],
    },
    Case {
        rule: "missing-key",
        change: members!(
            "oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}], ",
            "discriminator: {mapping: {dog: Dog, cat: Cat}}"
        ),
        finds: &[
            "zoo.yaml:75:119: missing-key: a discriminator has no `propertyName`",
            "    help: add `propertyName`",
        ],
    },
    Case {
        rule: "example-invalid",
        change: members!(
            "oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}], ",
            "discriminator: {propertyName: kind, mapping: {dog: Dog, cat: Cat}}, example: {kind: cow}"
        ),
        finds: &[
            "zoo.yaml:75:203: example-invalid: `kind` is `cow`, which names no member",
            "    help: use one of dog, cat",
        ],
    },
    Case {
        rule: "example-invalid",
        change: members!(
            "oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}], ",
            "discriminator: {propertyName: kind, mapping: {dog: Dog, cat: Cat}}, example: {kind: dog, lives: 1}"
        ),
        finds: &[
            "zoo.yaml:75:208: example-invalid: `lives` is no property of its schema",
            "    help: remove it, or add the property to the schema",
        ],
    },
    Case {
        rule: "parameter-object",
        change: &[
            ("schema: {$ref: '#/components/schemas/Count'}", "schema: {$ref: '#/components/schemas/Guest'}"),
            (
                "    Count: {description: Size of a page., type: integer, format: int32, minimum: 1, maximum: 100}",
                "    Guest: {description: Who stays., oneOf: [{$ref: '#/components/schemas/Pet'}], discriminator: {propertyName: name, mapping: {Tom: Pet}}}",
            ),
        ],
        finds: &[
            "zoo.yaml:27:71: parameter-object: parameter `limit` is neither a scalar nor an array of scalars",
            "    help: use one parameter for each value, or send it in the body",
        ],
    },
];

/// One that obeys every rule.
pub(super) const GOOD: &[(&str, &str)] = members!(
    "oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}], ",
    "discriminator: {propertyName: kind, mapping: {dog: Dog, cat: Cat}}, example: {kind: dog}"
);
