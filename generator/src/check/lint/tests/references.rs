//! `$ref` and components.

use super::Case;

pub(super) const CASES: &[Case] = &[
    Case {
        rule: "ref-external",
        change: &[("'#/components/parameters/ProjectId'", "'root.yaml#/components/parameters/ProjectId'")],
        finds: &[
            "zoo.yaml:13:15: ref-external: `root.yaml#/components/parameters/ProjectId` leads out of the document",
            "    help: refer to `#/components/...`; references between files need a directory with root.yaml",
            "zoo.yaml:66:5: component-unused: no operation uses components/parameters/ProjectId",
            "    help: remove it, or refer to it",
        ],
    },
    Case {
        rule: "ref-unresolved",
        change: &[("schemas/PetList", "schemas/PetLst")],
        finds: &[
            "zoo.yaml:35:30: ref-unresolved: `#/components/schemas/PetLst` names nothing",
            "    help: did you mean `#/components/schemas/PetList`?",
            "zoo.yaml:75:5: component-unused: no operation uses components/schemas/PetList",
            "    help: remove it, or refer to it",
        ],
    },
    Case {
        rule: "ref-kind",
        change: &[("{$ref: '#/components/schemas/Count'}", "{$ref: '#/components/parameters/ProjectId'}")],
        finds: &[
            "zoo.yaml:27:86: ref-kind: `#/components/parameters/ProjectId` is not a schema",
            "    help: refer to `#/components/schemas/...`",
            "zoo.yaml:74:5: component-unused: no operation uses components/schemas/Count",
            "    help: remove it, or refer to it",
        ],
    },
    Case {
        rule: "ref-siblings",
        change: &[(
            "{$ref: '#/components/schemas/Count'}",
            "{$ref: '#/components/schemas/Count', maximum: 5}",
        )],
        finds: &[
            "zoo.yaml:27:116: ref-siblings: `maximum` beside a `$ref` is ignored",
            "    help: put the reference into `allOf: [{$ref: ...}]` of a schema, or remove what stands beside it",
        ],
    },
    Case {
        rule: "schema-cycle",
        change: &[
            ("required: [name]", "required: [name, parent]"),
            ("{nullable: true, ", "{"),
            ("                    parent: null\n", ""),
            ("example: {name: Tom, born: ''}", "examples: {tom: {value: null}}"),
        ],
        finds: &[
            "zoo.yaml:38:21: example-invalid: `pets[0]` has no `parent`, which is required",
            "    help: add it",
            "zoo.yaml:56:37: example-invalid: the value is null, not `object`",
            "    help: leave it out, or mark the schema as `nullable: true`",
            "zoo.yaml:79:5: schema-cycle: schema `Pet` must contain itself: Pet -> Pet",
            "    help: make a property on the way optional, or put an object with properties in between",
        ],
    },
    Case {
        rule: "schema-cycle",
        change: &[
            (
                "    PetList:",
                "    Tree: {description: Endless., type: array, items: {$ref: '#/components/schemas/Tree'}}\n    PetList:",
            ),
            ("schema: {type: object}", "schema: {$ref: '#/components/schemas/Tree'}"),
        ],
        finds: &[
            "zoo.yaml:75:5: schema-cycle: schema `Tree` must contain itself: Tree -> Tree",
            "    help: make a property on the way optional, or put an object with properties in between",
        ],
    },
    Case {
        rule: "component-unused",
        change: &[("    PetList:", "    Cage: {description: Of iron., type: object}\n    PetList:")],
        finds: &[
            "zoo.yaml:75:5: component-unused: no operation uses components/schemas/Cage",
            "    help: remove it, or refer to it",
        ],
    },
];
