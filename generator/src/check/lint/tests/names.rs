//! Rust names, and names that sound like secrets.

use super::Case;

pub(super) const CASES: &[Case] = &[
    Case {
        rule: "schema-name-case",
        change: &[("    PetList:", "    Pet_list:"), ("schemas/PetList", "schemas/Pet_list")],
        finds: &[
            "zoo.yaml:75:5: schema-name-case: `Pet_list` is not in Pascal case",
            "    help: write `PetList`",
        ],
    },
    Case {
        rule: "schema-name-collision",
        change: &[
            ("    PetList:", "    petList: {description: Another., type: object}\n    PetList:"),
            ("schema: {type: object}", "schema: {$ref: '#/components/schemas/petList'}"),
        ],
        finds: &[
            "zoo.yaml:75:5: schema-name-case: `petList` is not in Pascal case",
            "    help: write `PetList`",
            "zoo.yaml:76:5: schema-name-collision: `PetList` is the same Rust type as `petList` at zoo.yaml:75:5",
            "    help: rename one of the two",
        ],
    },
    Case {
        rule: "operation-name-collision",
        change: &[
            ("operationId: list_pet", "operationId: pet2"),
            ("operationId: create_pet", "operationId: pet_2"),
        ],
        finds: &[
            "zoo.yaml:45:20: operation-name-collision: `pet_2` is the same Rust type as `pet2` at zoo.yaml:15:20",
            "    help: rename one of the two",
        ],
    },
    Case {
        rule: "property-name-collision",
        change: &[(
            "        born: {",
            "        Name: {description: Another., type: string}\n        born: {",
        )],
        finds: &[
            "zoo.yaml:86:9: property-name-collision: `Name` is the same Rust field as `name` at zoo.yaml:85:9",
            "    help: describe the object as an open one, or leave one of the two out",
        ],
    },
    Case {
        rule: "parameter-name-collision",
        change: &[("{name: limit, in: query,", "{name: Project-Id, in: header,")],
        finds: &[
            "zoo.yaml:27:11: parameter-name-collision: `Project-Id` of list_pet is the same Rust argument as `project_id` at zoo.yaml:13:9",
            "    help: keep one of the two",
        ],
    },
    Case {
        rule: "parameter-name-collision",
        change: &[(
            "      requestBody:\n",
            "      parameters: [{name: body, in: query, description: Object., schema: {type: string}}]\n      requestBody:\n",
        )],
        finds: &[
            "zoo.yaml:53:7: parameter-name-collision: `body` of create_pet is the same Rust argument as `body` at zoo.yaml:52:20",
            "    help: keep one of the two",
        ],
    },
    Case {
        rule: "parameter-name-collision",
        change: &[
            (
                "          application/json:\n            schema: {$ref: '#/components/schemas/Pet'}",
                "          multipart/form-data:\n            schema: {$ref: '#/components/schemas/Pet'}",
            ),
            (
                "        name: {description: What it hears to.,",
                "        project-id: {description: Another., type: string}\n        name: {description: What it hears to.,",
            ),
        ],
        finds: &[
            "zoo.yaml:85:9: parameter-name-collision: `project-id` of create_pet is the same Rust argument as `project_id` at zoo.yaml:13:9",
            "    help: keep one of the two",
        ],
    },
    Case {
        rule: "property-name-collision",
        change: &[(
            "        born: {",
            "        1st: {description: Another., type: string}\n        x_1st: {description: Another., type: string}\n        self: {description: Another., type: string}\n        Self: {description: Another., type: string}\n        bornAt: {description: Another., type: string}\n        born_at: {description: Another., type: string}\n        born: {",
        )],
        finds: &[
            "zoo.yaml:87:9: property-name-collision: `x_1st` is the same Rust field as `1st` at zoo.yaml:86:9",
            "    help: describe the object as an open one, or leave one of the two out",
            "zoo.yaml:89:9: property-name-collision: `Self` is the same Rust field as `self` at zoo.yaml:88:9",
            "    help: describe the object as an open one, or leave one of the two out",
            "zoo.yaml:91:9: property-name-collision: `born_at` is the same Rust field as `bornAt` at zoo.yaml:90:9",
            "    help: describe the object as an open one, or leave one of the two out",
        ],
    },
    Case {
        rule: "operation-id-case",
        change: &[("operationId: list_pet", "operationId: 列表")],
        finds: &[
            "zoo.yaml:15:20: operation-id-case: `列表` is not of ASCII letters, digits and underscores after a letter",
            "    help: write the vendor's name of the operation in snake case",
        ],
    },
    Case {
        rule: "area-name",
        change: &[(
            "      x-area: pets\n      x-feature: zoo\n      parameters",
            "      x-area: Pets\n      x-feature: zoo\n      parameters",
        )],
        finds: &[
            "zoo.yaml:44:5: area-name: `pets` is the same Rust module as `Pets` at zoo.yaml:14:5",
            "    help: rename the area's file",
        ],
    },
    Case {
        rule: "area-name",
        change: &[(
            "      x-area: pets\n      x-feature: zoo\n      parameters",
            "      x-area: shared\n      x-feature: zoo\n      parameters",
        )],
        finds: &[
            "zoo.yaml:14:5: area-name: generation has a module `shared` of its own",
            "    help: rename the area's file",
        ],
    },
    Case {
        rule: "name-reserved",
        change: &[("operationId: list_pet", "operationId: region")],
        finds: &[
            "zoo.yaml:15:20: name-reserved: the method of operation `region` would have the name of a method that the client itself has",
            "    help: the generator needs a rename for this name first",
        ],
    },
    Case {
        rule: "name-reserved",
        change: &[
            (
                "          application/json:\n            schema: {$ref: '#/components/schemas/Pet'}",
                "          multipart/form-data:\n            schema: {$ref: '#/components/schemas/Pet'}",
            ),
            (
                "        name: {description: What it hears to.,",
                "        with-retry: {description: Another., type: string}\n        name: {description: What it hears to.,",
            ),
        ],
        finds: &[
            "zoo.yaml:85:9: name-reserved: the setter of part `with-retry` would have the name of a method that every builder has",
            "    help: the generator needs a rename for this name first",
        ],
    },
    Case {
        rule: "name-reserved",
        change: &[("{name: limit, in: query,", "{name: send, in: query,")],
        finds: &[
            "zoo.yaml:27:11: name-reserved: the setter of parameter `send` would have the name of a method that every builder has",
            "    help: the generator needs a rename for this name first",
        ],
    },
    Case {
        rule: "instant-integer",
        change: &[("type: integer, format: int32", "type: integer, format: int32, x-instant: true")],
        finds: &[
            "zoo.yaml:74:84: instant-integer: schema `Count` can't count milliseconds since 1970",
            "    help: make it `type: integer, format: int64`",
        ],
    },
    Case {
        rule: "encoded-field",
        change: &[(
            "        born: {",
            "        scan: {description: A picture., type: string, x-encoded: {scheme: zip, when: born}}\n        born: {",
        )],
        finds: &[
            "zoo.yaml:86:75: encoded-field: this is no scheme",
            "    help: use `gzip-base64`",
            "zoo.yaml:86:86: encoded-field: `born` is no boolean beside `scan`",
            "    help: name the field that says whether it is packed",
        ],
    },
    Case {
        rule: "sensitive-unmarked",
        change: &[(
            "        born: {",
            "        chip_token: {description: Opens its door., type: string}\n        born: {",
        )],
        finds: &[
            "zoo.yaml:86:9: sensitive-unmarked: `chip_token` sounds like a secret",
            "    help: add `x-sensitive: true` to its schema, or `x-sensitive: false` if it is none",
        ],
    },
    Case {
        rule: "sensitive-unmarked",
        change: &[("{name: limit, in: query,", "{name: password, in: query,")],
        finds: &[
            "zoo.yaml:27:11: sensitive-unmarked: `password` sounds like a secret",
            "    help: add `x-sensitive: true` to its schema, or `x-sensitive: false` if it is none",
        ],
    },
];
