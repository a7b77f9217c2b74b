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
            "zoo.yaml:18:17: repeat-method: list_pet can't be `duplicates`: its method is GET",
            "    help: with GET it is safe",
        ],
    },
    Case {
        rule: "repeat-method",
        change: &[
            ("    post:\n      operationId: create_pet", "    delete:\n      operationId: create_pet"),
            ("x-repeat: refused", "x-repeat: never"),
        ],
        finds: &[
            "zoo.yaml:48:17: repeat-method: create_pet can't be `never`: its method is DELETE",
            "    help: with DELETE it is idempotent or refused",
        ],
    },
    Case {
        rule: "paging-missing",
        change: &[("name: limit, in: query", "name: offset, in: query")],
        finds: &[
            "zoo.yaml:14:5: paging-missing: list_pet pages, but doesn't say how",
            "    help: add `x-paging`",
        ],
    },
    Case {
        rule: "paging-scheme",
        change: &[("x-repeat: safe", "x-repeat: safe\n      x-paging: {scheme: offsets, items: pets}")],
        finds: &["zoo.yaml:19:26: paging-scheme: `offsets` is no scheme", "    help: did you mean `offset`?"],
    },
    Case {
        rule: "paging-scheme",
        change: &[("x-repeat: safe", "x-repeat: safe\n      x-paging: {scheme: cursor, items: pets}")],
        finds: &[
            "zoo.yaml:19:26: paging-scheme: `cursor` is no scheme",
            "    help: use one of offset, marker, whole",
        ],
    },
    Case {
        rule: "paging-scheme",
        change: &[(
            "x-repeat: safe",
            "x-repeat: safe\n      x-paging: {scheme: offset, items: pets, limit: limit}",
        )],
        finds: &[
            "zoo.yaml:14:5: wording-pages: the description of list_pet doesn't say that it has pages",
            "    help: say `page by page`",
            "zoo.yaml:19:26: paging-scheme: the scheme `offset` needs `offset`",
            "    help: add `offset`",
        ],
    },
    Case {
        rule: "paging-scheme",
        change: &[(
            "x-repeat: safe",
            "x-repeat: safe\n      x-paging: {scheme: whole, items: pets, limit: limit}",
        )],
        finds: &[
            "zoo.yaml:19:46: paging-scheme: the scheme `whole` has no `limit`",
            "    help: remove it, or take another scheme",
        ],
    },
    Case {
        rule: "paging-field",
        change: &[("x-repeat: safe", "x-repeat: safe\n      x-paging: {scheme: whole, items: animals}")],
        finds: &[
            "zoo.yaml:19:40: paging-field: `animals` is no field of type array in the answer of list_pet",
            "    help: name the field that is `items`",
        ],
    },
    Case {
        rule: "paging-field",
        change: &[(
            "x-repeat: safe",
            "x-repeat: safe\n      x-paging: {scheme: whole, items: pets, total: pets}",
        )],
        finds: &[
            "zoo.yaml:19:53: paging-field: `pets` is no field of type integer in the answer of list_pet",
            "    help: name the field that is `total`",
        ],
    },
    Case {
        rule: "paging-parameter",
        change: &[(
            "x-repeat: safe",
            "x-repeat: safe\n      x-paging: {scheme: offset, items: pets, limit: limit, offset: start}",
        )],
        finds: &[
            "zoo.yaml:14:5: wording-pages: the description of list_pet doesn't say that it has pages",
            "    help: say `page by page`",
            "zoo.yaml:19:69: paging-parameter: `start` is no query parameter of list_pet",
            "    help: name the parameter that is `offset`",
        ],
    },
    Case {
        rule: "missing-key",
        change: &[("x-repeat: safe", "x-repeat: safe\n      x-paging: {scheme: whole}")],
        finds: &["zoo.yaml:19:7: missing-key: `x-paging` has no `items`", "    help: add `items`"],
    },
    Case {
        rule: "unknown-key",
        change: &[(
            "x-repeat: safe",
            "x-repeat: safe\n      x-paging: {scheme: whole, items: pets, sum: pets}",
        )],
        finds: &[
            "zoo.yaml:19:46: unknown-key: `sum` is no key of `x-paging`",
            "    help: remove it, or move it to where it belongs",
        ],
    },
    Case {
        rule: "waiting-field",
        change: &[("x-repeat: safe", "x-repeat: safe\n      x-waiting: {state: status, documented: none}")],
        finds: &[
            "zoo.yaml:19:26: waiting-field: `status` is no field of the answer of list_pet",
            "    help: write the names from the answer down, with dots between and `[]` after a list",
        ],
    },
    Case {
        rule: "waiting-field",
        change: &[(
            "x-repeat: safe",
            "x-repeat: safe\n      x-waiting: {state: \"pets[].name\", documented: none}",
        )],
        finds: &[
            "zoo.yaml:19:19: waiting-field: `pets[].name` is in a list, and nothing says which item it is",
            "    help: add `id` with the field of its id",
        ],
    },
    Case {
        rule: "waiting-field",
        change: &[(
            "x-repeat: safe",
            "x-repeat: safe\n      x-waiting: {state: \"pets[].name\", id: \"pets[].name\", documented: none}",
        )],
        finds: &[
            "zoo.yaml:19:41: waiting-field: `pets[].name` is of an item, but `x-paging` doesn't name the list that has it",
            "    help: add `x-paging` with the list as its `items`, or remove `id`",
        ],
    },
    Case {
        rule: "waiting-state",
        change: &[(
            "x-repeat: safe",
            "x-repeat: safe\n      x-waiting: {state: \"pets[].name\", id: \"pets[].name\", documented: example, success: [Tom], failure: [TOM]}\n      x-paging: {scheme: whole, items: pets}",
        )],
        finds: &[
            "zoo.yaml:19:107: waiting-state: the state `TOM` is listed already at zoo.yaml:19:91",
            "    help: list it once; capitals make no difference",
        ],
    },
    Case {
        rule: "waiting-state",
        change: &[
            (
                "x-repeat: safe",
                "x-repeat: safe\n      x-waiting: {state: \"pets[].name\", id: \"pets[].name\", documented: complete, success: [Tom], failure: [Tmo]}\n      x-paging: {scheme: whole, items: pets}",
            ),
            ("maxLength: 8", "maxLength: 8, enum: [Tom, Kit]"),
        ],
        finds: &[
            "zoo.yaml:19:18: waiting-state: `Kit` of the field's enum is in none of the lists of states",
            "    help: add it to one of progress, success, failure, cancelled, unknown",
            "zoo.yaml:19:108: waiting-state: the field's enum hasn't `Tmo`",
            "    help: correct one of the two",
            "zoo.yaml:87:90: enum-inline: property `Pet.name` has an enum without a name",
            "    help: make it a schema of its own under components, and refer to that",
        ],
    },
    Case {
        rule: "waiting-documented",
        change: &[(
            "x-repeat: safe",
            "x-repeat: safe\n      x-waiting: {state: \"pets[].name\", id: \"pets[].name\", documented: examples, success: [Tom]}\n      x-paging: {scheme: whole, items: pets}",
        )],
        finds: &[
            "zoo.yaml:19:72: waiting-documented: `examples` is no word of `documented`",
            "    help: did you mean `example`?",
        ],
    },
    Case {
        rule: "waiting-documented",
        change: &[(
            "x-repeat: safe",
            "x-repeat: safe\n      x-waiting: {state: \"pets[].name\", id: \"pets[].name\", documented: complete, success: [Tom]}\n      x-paging: {scheme: whole, items: pets}",
        )],
        finds: &[
            "zoo.yaml:19:72: waiting-documented: the states are complete, but their field has no enum",
            "    help: correct one of the two",
        ],
    },
    Case {
        rule: "waiting-documented",
        change: &[(
            "x-repeat: safe",
            "x-repeat: safe\n      x-waiting: {state: \"pets[].name\", id: \"pets[].name\", documented: none, success: [Tom]}\n      x-paging: {scheme: whole, items: pets}",
        )],
        finds: &[
            "zoo.yaml:19:72: waiting-documented: no states are documented, but some are listed",
            "    help: correct one of the two",
        ],
    },
    Case {
        rule: "waiting-documented",
        change: &[(
            "x-repeat: safe",
            "x-repeat: safe\n      x-waiting: {state: \"pets[].name\", id: \"pets[].name\", documented: filter, success: [Tom]}\n      x-paging: {scheme: whole, items: pets}",
        )],
        finds: &[
            "zoo.yaml:19:72: waiting-documented: the states are those of a filter, but `list` names none",
            "    help: correct one of the two",
        ],
    },
    Case {
        rule: "waiting-list",
        change: &[(
            "x-repeat: safe",
            "x-repeat: safe\n      x-waiting: {state: \"pets[].name\", id: \"pets[].name\", documented: example, success: [Tom], list: {operation: list_pets, id: name, state: name}}\n      x-paging: {scheme: whole, items: pets}",
        )],
        finds: &[
            "zoo.yaml:19:115: waiting-list: `list_pets` is no operation with `x-paging`",
            "    help: name the operation that lists what is waited for",
        ],
    },
    Case {
        rule: "waiting-list",
        change: &[(
            "x-repeat: safe",
            "x-repeat: safe\n      x-paging: {scheme: whole, items: pets}\n      x-waiting: {state: \"pets[].name\", id: \"pets[].name\", documented: example, success: [Tom], list: {operation: list_pet, id: no, state: name, filter: sort}}",
        )],
        finds: &[
            "zoo.yaml:20:129: waiting-list: `no` is no field of the items of list_pet",
            "    help: write its name in the items of the list",
            "zoo.yaml:20:154: waiting-list: `sort` is no query parameter of list_pet",
            "    help: name the parameter that takes states",
        ],
    },
    Case {
        rule: "waiting-state",
        change: &[(
            "x-repeat: safe",
            "x-repeat: safe\n      x-paging: {scheme: whole, items: pets}\n      x-waiting: {state: \"pets[].name\", id: \"pets[].name\", documented: filter, success: [CAT], failure: [DOGS], list: {operation: list_pet, id: name, state: name, filter: kind}}",
        )],
        finds: &[
            "zoo.yaml:20:18: waiting-state: `DOG` of the filter's enum is in none of the lists of states",
            "    help: add it to one of progress, success, failure, cancelled, unknown",
            "zoo.yaml:20:106: waiting-state: the filter's enum hasn't `DOGS`",
            "    help: did you mean `DOG`?",
        ],
    },
    Case {
        rule: "waiting-name",
        change: &[(
            "x-repeat: safe",
            "x-repeat: safe\n      x-waiting: {state: \"pets[].name\", id: \"pets[].name\", documented: none, also: [{state: \"pets[].name\", id: \"pets[].name\", documented: none}]}\n      x-paging: {scheme: whole, items: pets}",
        )],
        finds: &[
            "zoo.yaml:19:85: waiting-name: what else is waited for has no name of its own",
            "    help: add `of` with a word for it",
        ],
    },
    Case {
        rule: "starts-operation",
        change: &[
            (
                "x-repeat: safe",
                "x-repeat: safe\n      x-waiting: {state: \"pets[].name\", id: \"pets[].name\", documented: example, success: [Tom]}\n      x-paging: {scheme: whole, items: pets}",
            ),
            ("x-repeat: refused", "x-repeat: refused\n      x-starts: {shown_by: show_pet}"),
        ],
        finds: &[
            "zoo.yaml:51:28: starts-operation: `show_pet` is no operation with `x-waiting`",
            "    help: name the operation that shows the state",
        ],
    },
    Case {
        rule: "starts-operation",
        change: &[
            (
                "x-repeat: safe",
                "x-repeat: safe\n      x-waiting: {state: \"pets[].name\", id: \"pets[].name\", documented: example, success: [Tom]}\n      x-paging: {scheme: whole, items: pets}",
            ),
            ("x-repeat: refused", "x-repeat: refused\n      x-starts: {shown_by: list_pet, of: tail}"),
        ],
        finds: &[
            "zoo.yaml:51:42: starts-operation: list_pet shows no `tail`",
            "    help: use an `of` of its `x-waiting`",
        ],
    },
    Case {
        rule: "range-field",
        change: &[("x-repeat: refused", "x-repeat: refused\n      x-range: {start: name}")],
        finds: &[
            "zoo.yaml:49:24: range-field: `name` is no integer in the JSON body of create_pet",
            "    help: name the field with the position of the first byte",
        ],
    },
    Case {
        rule: "starts-with",
        change: &[
            (
                "x-repeat: safe",
                "x-repeat: safe\n      x-waiting: {state: \"pets[].name\", id: \"pets[].name\", documented: example, success: [Tom]}\n      x-paging: {scheme: whole, items: pets}",
            ),
            (
                "x-repeat: refused",
                "x-repeat: refused\n      x-starts: {shown_by: list_pet, with: {pet: path.project_id}}",
            ),
        ],
        finds: &[
            "zoo.yaml:51:45: starts-with: `pet` is no path parameter of list_pet",
            "    help: name a parameter that it takes",
        ],
    },
    Case {
        rule: "starts-with",
        change: &[
            (
                "x-repeat: safe",
                "x-repeat: safe\n      x-waiting: {state: \"pets[].name\", id: \"pets[].name\", documented: example, success: [Tom]}\n      x-paging: {scheme: whole, items: pets}",
            ),
            ("x-repeat: refused", "x-repeat: refused\n      x-starts: {shown_by: list_pet, item: answer.id}"),
        ],
        finds: &[
            "zoo.yaml:51:44: starts-with: `answer.id` is nothing that create_pet has",
            "    help: write `answer.<field>`, `answer` for an answer that is a text, or `path.<parameter>`",
        ],
    },
    Case {
        rule: "starts-with",
        change: &[
            ("x-repeat: safe", "x-repeat: safe\n      x-waiting: {state: pets, documented: none}"),
            (
                "x-repeat: refused",
                "x-repeat: refused\n      x-starts: {shown_by: list_pet, item: path.project_id}",
            ),
        ],
        finds: &[
            "zoo.yaml:19:26: waiting-field: `pets` in the answer of list_pet is no text",
            "    help: name the field that is the state",
            "zoo.yaml:50:38: starts-with: `item` is for states in a list, and this one isn't",
            "    help: remove it",
        ],
    },
    Case {
        rule: "starts-until",
        change: &[
            (
                "x-repeat: safe",
                "x-repeat: safe\n      x-waiting: {state: \"pets[].name\", id: \"pets[].name\", documented: example, success: [Tom]}\n      x-paging: {scheme: whole, items: pets}",
            ),
            ("x-repeat: refused", "x-repeat: refused\n      x-starts: {shown_by: list_pet, until: [Kit]}"),
        ],
        finds: &[
            "zoo.yaml:51:46: starts-until: `Kit` is no success of list_pet",
            "    help: use a state that its `x-waiting` lists under `success`",
        ],
    },
    Case {
        rule: "starts-until",
        change: &[
            (
                "x-repeat: safe",
                "x-repeat: safe\n      x-waiting: {state: \"pets[].name\", id: \"pets[].name\", documented: example, success: [Tom]}\n      x-paging: {scheme: whole, items: pets}",
            ),
            (
                "x-repeat: refused",
                "x-repeat: refused\n      x-starts: {shown_by: list_pet, until: [Tom], gone: true}",
            ),
        ],
        finds: &[
            "zoo.yaml:51:52: starts-until: it ends in a state, or with nothing left to show: not both",
            "    help: keep `until` or `gone`",
        ],
    },
    Case {
        rule: "upload-scheme",
        change: &[(
            "x-repeat: refused",
            "x-repeat: refused\n      x-upload: {scheme: chunks, file: name, number: name, total: name, id: name}",
        )],
        finds: &[
            "zoo.yaml:49:26: upload-scheme: `chunks` is no scheme",
            "    help: use `parts`",
            "zoo.yaml:49:40: upload-field: `name` is no part of the form of create_pet",
            "    help: name the part that is `file`",
            "zoo.yaml:49:54: upload-field: `name` is no part of the form of create_pet",
            "    help: name the part that is `number`",
            "zoo.yaml:49:67: upload-field: `name` is no part of the form of create_pet",
            "    help: name the part that is `total`",
            "zoo.yaml:49:77: upload-field: `name` is no part of the form of create_pet",
            "    help: name the part that is `id`",
        ],
    },
    Case {
        rule: "upload-field",
        change: &[(
            "x-repeat: refused",
            "x-repeat: refused\n      x-upload: {scheme: parts, file: name, number: name, total: name, id: name, answer: id, max_size: 0}",
        )],
        finds: &[
            "zoo.yaml:49:39: upload-field: `name` is no part of the form of create_pet",
            "    help: name the part that is `file`",
            "zoo.yaml:49:53: upload-field: `name` is no part of the form of create_pet",
            "    help: name the part that is `number`",
            "zoo.yaml:49:66: upload-field: `name` is no part of the form of create_pet",
            "    help: name the part that is `total`",
            "zoo.yaml:49:76: upload-field: `name` is no part of the form of create_pet",
            "    help: name the part that is `id`",
            "zoo.yaml:49:90: upload-field: `id` is no field of the answer of create_pet",
            "    help: name the field with the id of the upload",
            "zoo.yaml:49:104: upload-field: `max_size` is no number of bytes",
            "    help: write the most bytes that one part may have",
        ],
    },
    Case {
        rule: "starts-with",
        change: &[
            ("/pets:\n", "/pets/{pet}:\n"),
            (
                "      - $ref: '#/components/parameters/ProjectId'\n",
                "      - $ref: '#/components/parameters/ProjectId'\n      - {name: pet, in: path, required: true, description: Which., schema: {type: string}}\n",
            ),
            (
                "    post:",
                "  /v1/{project_id}/pets:\n    parameters:\n      - $ref: '#/components/parameters/ProjectId'\n    post:",
            ),
            ("x-repeat: safe", "x-repeat: safe\n      x-waiting: {state: pets, documented: none}"),
            ("x-repeat: refused", "x-repeat: refused\n      x-starts: {shown_by: list_pet}"),
        ],
        finds: &[
            "zoo.yaml:20:26: waiting-field: `pets` in the answer of list_pet is no text",
            "    help: name the field that is the state",
            "zoo.yaml:54:17: starts-with: nothing says where `pet` of list_pet comes from",
            "    help: add `with: {pet: answer.id}`, or where else it stands",
        ],
    },
    Case {
        rule: "paging-field",
        change: &[
            ("x-repeat: safe", "x-repeat: safe\n      x-paging: {scheme: whole, items: \"pets[].names\"}"),
            (
                "weight: {d",
                "names: {description: Other words., type: array, items: {type: string}}\n        weight: {d",
            ),
        ],
        finds: &[
            "zoo.yaml:19:40: paging-field: `pets[].names` is inside of a list, of which a page has many",
            "    help: name the field that is `items`",
        ],
    },
    Case {
        rule: "waiting-field",
        change: &[("x-repeat: safe", "x-repeat: safe\n      x-waiting: {state: pets, documented: none}")],
        finds: &[
            "zoo.yaml:19:26: waiting-field: `pets` in the answer of list_pet is no text",
            "    help: name the field that is the state",
        ],
    },
];
