//! Examples and defaults, with the place inside them.

use super::Case;

pub(super) const CASES: &[Case] = &[
    // every body has one, whatever its media type; of answers, only JSON
    Case {
        rule: "example-missing",
        change: &[(
            "          application/json:\n            schema: {$ref: '#/components/schemas/Pet'}\n            example: {name: Tom, born: ''}\n",
            "          multipart/form-data:\n            schema: {$ref: '#/components/schemas/Pet'}\n",
        )],
        finds: &[
            "zoo.yaml:55:11: example-missing: the `multipart/form-data` body of the request has no example",
            "    help: add `example` with an invented, realistic value",
        ],
    },
    Case {
        rule: "example-missing",
        change: &[(
            "          application/json:\n            schema: {$ref: '#/components/schemas/Pet'}\n            example: {name: Tom, born: ''}\n",
            "          application/octet-stream:\n            schema: {type: string, format: binary}\n",
        )],
        finds: &[
            "zoo.yaml:55:11: example-missing: the `application/octet-stream` body of the request has no example",
            "    help: add `example` with an invented, realistic value",
        ],
    },
    Case {
        rule: "example-missing",
        change: &[("            example: {name: Tom, born: ''}\n", "")],
        finds: &[
            "zoo.yaml:55:11: example-missing: the `application/json` body of the request has no example",
            "    help: add `example` with an invented, realistic value",
        ],
    },
    Case {
        rule: "example-missing",
        change: &[(
            "        '204':\n          description: Created.\n        default:",
            "        '201':\n          $ref: '#/components/responses/Failure'\n        default:",
        )],
        finds: &[
            "zoo.yaml:71:9: example-missing: the `application/json` body of response `Failure` has no example",
            "    help: add `example` with an invented, realistic value",
        ],
    },
    Case {
        rule: "example-invalid",
        change: &[("- name: Tom\n", "- name: 5\n")],
        finds: &[
            "zoo.yaml:38:27: example-invalid: `pets[0].name` is a number, not `string`",
            "    help: quote it",
        ],
    },
    Case {
        rule: "example-invalid",
        change: &[("- name: Tom\n", "- nam: Tom\n")],
        finds: &[
            "zoo.yaml:38:21: example-invalid: `pets[0].nam` is no property of its schema",
            "    help: did you mean `name`?",
            "zoo.yaml:38:21: example-invalid: `pets[0]` has no `name`, which is required",
            "    help: add it",
        ],
    },
    Case {
        rule: "example-invalid",
        change: &[("- name: Tom\n", "- name: Tom Sawyer\n")],
        finds: &[
            "zoo.yaml:38:27: example-invalid: `pets[0].name` has 10 characters, but maxLength is 8",
            "    help: use a value within the limits",
        ],
    },
    Case {
        rule: "example-invalid",
        change: &[("- name: Tom\n", "- name: ''\n")],
        finds: &[
            "zoo.yaml:38:27: example-invalid: `pets[0].name` has 0 characters, but minLength is 1",
            "    help: use a value within the limits",
        ],
    },
    Case {
        rule: "example-invalid",
        change: &[("2024-02-29 10:00:00", "2023-02-29 10:00:00")],
        finds: &[
            "zoo.yaml:39:27: example-invalid: `pets[0].born` is no time",
            "    help: write it such as 2024-08-08T09:30:00Z",
        ],
    },
    Case {
        rule: "example-invalid",
        change: &[("weight: 4.5", "weight: 0")],
        finds: &[
            "zoo.yaml:40:29: example-invalid: `pets[0].weight` is 0, below its minimum 0.1",
            "    help: use a value within the limits",
        ],
    },
    Case {
        rule: "example-invalid",
        change: &[("weight: 4.5", "weight: 0.1"), ("minimum: 0.1", "exclusiveMinimum: true, minimum: 0.1")],
        finds: &[
            "zoo.yaml:40:29: example-invalid: `pets[0].weight` is 0.1, which exclusiveMinimum excludes",
            "    help: use a value within the limits",
        ],
    },
    Case {
        rule: "example-invalid",
        change: &[("tags: {home: cellar}", "tags: {home: [cellar]}")],
        finds: &[
            "zoo.yaml:41:34: example-invalid: `pets[0].tags.home` is an array, not `string`",
            "    help: write a value of type `string`",
        ],
    },
    Case {
        rule: "example-invalid",
        change: &[("born: ''", "born: null")],
        finds: &[
            "zoo.yaml:57:40: example-invalid: `born` is null, not `string`",
            "    help: leave it out, or mark the schema as `nullable: true`",
        ],
    },
    Case {
        rule: "example-invalid",
        change: &[(
            "description: Kind to filter by.",
            "description: Kind to filter by.\n          example: CATS",
        )],
        finds: &[
            "zoo.yaml:26:20: example-invalid: the value is `CATS`, which is not in its enum",
            "    help: did you mean `CAT`?",
        ],
    },
    Case {
        rule: "example-invalid",
        change: &[(
            "description: Kind to filter by.",
            "description: Kind to filter by.\n          examples: {cat: {value: [CAT]}}",
        )],
        finds: &[
            "zoo.yaml:26:35: example-invalid: the value is an array, not `string`",
            "    help: write a value of type `string`",
        ],
    },
    Case {
        rule: "example-invalid",
        change: &[(
            "type: integer, format: int32, minimum: 1, maximum: 100",
            "type: integer, format: int32, example: 3000000000",
        )],
        finds: &[
            "zoo.yaml:74:82: example-invalid: the value is 3000000000, which is not within int32",
            "    help: use a smaller number",
        ],
    },
    Case {
        rule: "example-invalid",
        change: &[(
            "additionalProperties: {type: string}",
            "additionalProperties: {oneOf: [{type: integer, format: int32}, {type: boolean}]}",
        )],
        finds: &[
            "zoo.yaml:41:34: example-invalid: `pets[0].tags.home` fits no member of oneOf",
            "    help: use a value of one of its types",
        ],
    },
    Case {
        rule: "example-invalid",
        change: &[(
            "description: In the order of their names., type: array",
            "description: In the order of their names., type: array, minItems: 2",
        )],
        finds: &[
            "zoo.yaml:38:19: example-invalid: `pets` has 1 item, but minItems is 2",
            "    help: use a value within the limits",
        ],
    },
    Case {
        rule: "default-invalid",
        change: &[("default: 1}", "default: 0}")],
        finds: &[
            "zoo.yaml:87:99: default-invalid: the value is 0, below its minimum 0.1",
            "    help: use a value within the limits",
        ],
    },
    Case {
        rule: "default-invalid",
        change: &[("enum: [CAT, DOG]", "enum: [CAT, DOG], default: cat")],
        finds: &[
            "zoo.yaml:90:79: default-invalid: the value is `cat`, which is not in its enum",
            "    help: did you mean `CAT`?",
        ],
    },
];
