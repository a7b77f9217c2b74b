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
        rule: "name-reserved",
        change: &[("{name: limit, in: query,", "{name: send, in: query,")],
        finds: &[
            "zoo.yaml:27:11: name-reserved: the setter of parameter `send` would have the name of a method that every builder has",
            "    help: the generator needs a rename for this name first",
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
