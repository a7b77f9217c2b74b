//! Keys, tags, security and servers.

use super::Case;

pub(super) const CASES: &[Case] = &[
    Case {
        rule: "openapi-version",
        change: &[("openapi: 3.0.3", "openapi: 3.1.0")],
        finds: &[
            "zoo.yaml:1:10: openapi-version: the document is not OpenAPI 3.0",
            "    help: write `openapi: 3.0.3`",
        ],
    },
    Case {
        rule: "unknown-key",
        change: &[("minLength: 1", "minlength: 1")],
        finds: &[
            "zoo.yaml:85:62: unknown-key: `minlength` is no key of a schema",
            "    help: did you mean `minLength`?",
        ],
    },
    Case {
        rule: "unknown-key",
        change: &[("      summary: List pets", "      summary: List pets\n      consumes: [json]")],
        finds: &[
            "zoo.yaml:18:7: unknown-key: `consumes` is no key of an operation",
            "    help: remove it, or move it to where it belongs",
        ],
    },
    Case {
        rule: "unknown-extension",
        change: &[(
            "      x-area: pets\n      x-feature: zoo\n      parameters",
            "      x-area: pets\n      x-feture: zoo\n      x-feature: zoo\n      parameters",
        )],
        finds: &[
            "zoo.yaml:21:7: unknown-extension: `x-feture` is no extension of an operation",
            "    help: did you mean `x-feature`?",
        ],
    },
    Case {
        rule: "unknown-extension",
        change: &[(
            "description: Kind to filter by.",
            "description: Kind to filter by.\n          x-sensitive: true",
        )],
        finds: &[
            "zoo.yaml:26:11: unknown-extension: `x-sensitive` is no extension of a parameter",
            "    help: move it to a schema",
        ],
    },
    Case {
        rule: "unknown-extension",
        change: &[("      responses:\n        '204'", "      responses:\n        x-note: a\n        '204'")],
        finds: &[
            "zoo.yaml:59:9: unknown-extension: `x-note` is no extension of `responses`",
            "    help: the generator reads x-feature, x-repeat, x-paging, x-waiting, x-starts, x-upload, x-range, x-area, x-vendor-name, x-instant, x-sensitive, x-encoded",
        ],
    },
    Case {
        rule: "unsupported-key",
        change: &[("type: string, minLength: 1", "type: string, pattern: '^a', minLength: 1")],
        finds: &[
            "zoo.yaml:85:62: unsupported-key: the generator would ignore `pattern` of a schema",
            "    help: remove it, and say in the description what a caller must know",
        ],
    },
    Case {
        rule: "missing-key",
        change: &[("  version: '1'\n", "")],
        finds: &["zoo.yaml:2:1: missing-key: info has no `version`", "    help: add `version`"],
    },
    Case {
        rule: "wrong-kind",
        change: &[("  version: '1'\n", "  version: 1\n")],
        finds: &[
            "zoo.yaml:4:12: wrong-kind: `version` of info must be text",
            "    help: correct the value, or quote it if it is text",
        ],
    },
    Case {
        rule: "wrong-kind",
        change: &[("required: [name]", "required: name")],
        finds: &[
            "zoo.yaml:83:17: wrong-kind: `required` of a schema must be a list of texts",
            "    help: correct the value, or quote it if it is text",
        ],
    },
    Case {
        rule: "wrong-kind",
        change: &[(
            "Count: {description: Size of a page., type: integer, format: int32, minimum: 1, maximum: 100}",
            "Count: 5",
        )],
        finds: &[
            "zoo.yaml:74:12: wrong-kind: a schema under `schemas` must be a mapping",
            "    help: write it as a mapping of keys to values",
        ],
    },
    Case {
        rule: "security-unknown",
        change: &[("  - Token: []", "  - Token: []\n  - Tokn: []")],
        finds: &[
            "zoo.yaml:7:5: security-unknown: there is no security scheme `Tokn`",
            "    help: did you mean `Token`?",
        ],
    },
    Case {
        rule: "server-unknown",
        change: &[("    post:", "    servers: [{url: https://example.com}]\n    post:")],
        finds: &[
            "zoo.yaml:44:15: server-unknown: the SDK knows no service at https://example.com",
            "    help: leave `servers` out for the platform itself; other hosts contain //eihealth-api. or //iam.",
        ],
    },
    Case {
        rule: "tag-duplicate",
        change: &[("paths:\n", "  - {name: Animals, description: All of them.}\npaths:\n")],
        finds: &[
            "zoo.yaml:10:5: tag-duplicate: tag `Animals` is already declared at zoo.yaml:8:5",
            "    help: keep one of the two",
        ],
    },
    Case {
        rule: "character-hidden",
        change: &[("title: Pets", "title: \"Pe\\u202Ets\"")],
        finds: &[
            "zoo.yaml:3:10: character-hidden: this has the character U+202E, which nobody sees",
            "    help: remove the character",
        ],
    },
    Case {
        rule: "character-hidden",
        change: &[("home: cellar", "\"ho\\nme\": cellar")],
        finds: &[
            "zoo.yaml:41:28: character-hidden: this has the character U+000A, which nobody sees",
            "    help: remove the character",
        ],
    },
];
