//! Descriptions and summaries.

use super::Case;

pub(super) const CASES: &[Case] = &[
    Case {
        rule: "enum-prose",
        change: &[(
            "{description: What it hears to., ",
            "{description: 'One of `Tom`, `Rex` and `Kitty`.', ",
        )],
        finds: &[
            "zoo.yaml:85:29: enum-prose: property `Pet.name` has its values in prose only: `Tom`, `Rex`, `Kitty`",
            "    help: refer to an enum that lists them, say `such as` if there are more, or name what lists them",
        ],
    },
    Case {
        rule: "description-missing",
        change: &[("{description: What it hears to., ", "{")],
        finds: &[
            "zoo.yaml:85:9: description-missing: property `Pet.name` has no description",
            "    help: say what it is, its unit and format, what it means if absent",
        ],
    },
    Case {
        rule: "description-missing",
        change: &[("          description: Kind to filter by.\n", "")],
        finds: &[
            "zoo.yaml:23:11: description-missing: parameter `kind` has no description",
            "    help: say what it is, its unit and format, what it means if absent",
        ],
    },
    Case {
        rule: "description-missing",
        change: &[("      description: An animal.", "      description: ''")],
        finds: &[
            "zoo.yaml:80:5: description-missing: schema `Pet` has no description",
            "    help: say what it is",
        ],
    },
    Case {
        rule: "description-missing",
        change: &[("          description: Created.", "          headers: {}")],
        finds: &[
            "zoo.yaml:59:9: description-missing: response `204` has no description",
            "    help: say when the service answers so",
        ],
    },
    Case {
        rule: "description-missing",
        change: &[("    description: What lives in the zoo.\n", "")],
        finds: &[
            "zoo.yaml:8:5: description-missing: tag `Animals` has no description",
            "    help: say what its operations are about",
        ],
    },
    Case {
        rule: "description-repeats-name",
        change: &[("description: Paying project.", "description: The project ID.")],
        finds: &[
            "zoo.yaml:66:74: description-repeats-name: the description only repeats the name of parameter `project_id`",
            "    help: say what the name doesn't: purpose, unit, format, meaning if absent",
        ],
    },
    Case {
        rule: "description-repeats-name",
        change: &[("description: One page of pets.", "description: A pet list.")],
        finds: &[
            "zoo.yaml:76:20: description-repeats-name: the description only repeats the name of schema `PetList`",
            "    help: say what the name doesn't: purpose, unit, format, meaning if absent",
        ],
    },
    Case {
        rule: "description-repeats-name",
        change: &[("summary: List pets", "summary: List pets\n      description: List pets.")],
        finds: &[
            "zoo.yaml:18:20: description-repeats-name: the description only repeats the operation's name",
            "    help: say what the name doesn't: purpose, unit, format, meaning if absent",
        ],
    },
    Case {
        rule: "description-language",
        change: &[("description: Kind to filter by.", "description: 种类")],
        finds: &[
            "zoo.yaml:25:24: description-language: the description has the character `种`",
            "    help: write it in English",
        ],
    },
    Case {
        rule: "description-unfinished",
        change: &[("description: Kind to filter by.", "description: 'ZH: 种类'")],
        finds: &[
            "zoo.yaml:25:24: description-unfinished: the description begins with `ZH:`",
            "    help: write the sentence",
        ],
    },
    Case {
        rule: "description-unfinished",
        change: &[("summary: List pets", "summary: TODO")],
        finds: &[
            "zoo.yaml:17:16: description-unfinished: the summary begins with `TODO`",
            "    help: write the sentence",
        ],
    },
];
