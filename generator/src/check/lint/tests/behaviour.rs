//! Operations' behaviour.

use super::Case;

pub(super) const CASES: &[Case] = &[
    Case {
        rule: "repeat-missing",
        change: &[("      x-repeat: safe\n", "")],
        finds: &[
            "zoo.yaml:14:5: repeat-missing: list_pet doesn't say what a second, equal request does",
            "    help: add `x-repeat` with one of safe, idempotent, refused, duplicates, never",
        ],
    },
    Case {
        rule: "repeat-unknown",
        change: &[("x-repeat: refused", "x-repeat: refuse")],
        finds: &[
            "zoo.yaml:48:17: repeat-unknown: `refuse` is no word of `x-repeat`",
            "    help: did you mean `refused`?",
        ],
    },
    Case {
        rule: "repeat-unknown",
        change: &[("x-repeat: refused", "x-repeat: TODO")],
        finds: &[
            "zoo.yaml:48:17: repeat-unknown: `TODO` is no word of `x-repeat`",
            "    help: use one of safe, idempotent, refused, duplicates, never",
        ],
    },
    Case {
        rule: "repeat-method",
        change: &[("x-repeat: safe", "x-repeat: duplicates")],
        finds: &[
            "zoo.yaml:18:17: repeat-method: list_pet is a GET, which can't be `duplicates`",
            "    help: a GET is safe",
        ],
    },
    Case {
        rule: "repeat-method",
        change: &[
            ("    post:\n      operationId: create_pet", "    delete:\n      operationId: create_pet"),
            ("x-repeat: refused", "x-repeat: never"),
        ],
        finds: &[
            "zoo.yaml:48:17: repeat-method: create_pet is a DELETE, which can't be `never`",
            "    help: a DELETE is idempotent or refused",
        ],
    },
];
