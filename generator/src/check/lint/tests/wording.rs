//! One phrase for one thing.

use super::Case;

pub(super) const CASES: &[Case] = &[
    Case {
        rule: "wording-get",
        change: &[("summary: List pets", "summary: Show pets")],
        finds: &[
            "zoo.yaml:17:16: wording-get: the summary of list_pet begins with `Show`",
            "    help: write `Get`, as all others do",
        ],
    },
    Case {
        rule: "wording-epoch",
        change: &[("Its first day.", "Milliseconds since the epoch.")],
        finds: &[
            "zoo.yaml:86:29: wording-epoch: a time as a number has another name in property `Pet.born`",
            "    help: write `in milliseconds since 1970-01-01 UTC`",
        ],
    },
    Case {
        rule: "wording-epoch",
        change: &[("Most pets to return.", "As Unix time.")],
        finds: &[
            "zoo.yaml:27:49: wording-epoch: a time as a number has another name in parameter `limit`",
            "    help: write `in milliseconds since 1970-01-01 UTC`",
        ],
    },
    Case {
        rule: "wording-epoch",
        change: &[(
            "Words by topic.",
            "In milliseconds since 1970 and not in milliseconds since 1970-01-01 UTC.",
        )],
        finds: &[
            "zoo.yaml:88:29: wording-epoch: a time as a number has another name in property `Pet.tags`",
            "    help: write `in milliseconds since 1970-01-01 UTC`",
        ],
    },
    Case {
        rule: "wording-pages",
        change: &[(
            "x-repeat: safe",
            "x-repeat: safe\n      x-paging: {scheme: offset, items: pets, offset: limit}",
        )],
        finds: &[
            "zoo.yaml:14:5: wording-pages: the description of list_pet doesn't say that it has pages",
            "    help: say `page by page`",
        ],
    },
    Case {
        rule: "wording-joined",
        change: &[(
            "          application/json:\n            schema: {$ref: '#/components/schemas/Pet'}",
            "          multipart/form-data:\n            encoding: {name: {style: form, explode: false}}\n            schema: {$ref: '#/components/schemas/Pet'}",
        )],
        finds: &[
            "zoo.yaml:86:15: wording-joined: the part `name` of create_pet doesn't say how it is written",
            "    help: say `joined by commas`: few tools read `encoding`",
        ],
    },
];
