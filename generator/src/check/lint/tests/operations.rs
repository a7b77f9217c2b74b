//! Operations, their bodies and responses.

use super::Case;

pub(super) const CASES: &[Case] = &[
    Case {
        rule: "operation-id-missing",
        change: &[("      operationId: list_pet\n", "")],
        finds: &[
            "zoo.yaml:14:5: operation-id-missing: GET /v1/{project_id}/pets has no operationId",
            "    help: add the vendor's name of the operation in snake case",
        ],
    },
    Case {
        rule: "operation-id-case",
        change: &[("operationId: list_pet", "operationId: ListPet")],
        finds: &[
            "zoo.yaml:15:20: operation-id-case: `ListPet` is not in snake case",
            "    help: write `list_pet`",
        ],
    },
    Case {
        rule: "operation-id-duplicate",
        change: &[("operationId: create_pet", "operationId: list_pet")],
        finds: &[
            "zoo.yaml:45:20: operation-id-duplicate: `list_pet` is already the operationId at zoo.yaml:15:20",
            "    help: give one of the two operations another name",
        ],
    },
    Case {
        rule: "summary-missing",
        change: &[("      summary: List pets\n", "")],
        finds: &[
            "zoo.yaml:14:5: summary-missing: list_pet has no summary",
            "    help: say in a few words what it does",
        ],
    },
    Case {
        rule: "summary-style",
        change: &[("summary: List pets", "summary: List pets.")],
        finds: &[
            "zoo.yaml:17:16: summary-style: the summary ends in a full stop",
            "    help: leave the full stop out",
        ],
    },
    Case {
        rule: "summary-style",
        change: &[(
            "summary: List pets",
            "summary: List pets of every kind that live in the houses, cages, basins and gardens of the zoo",
        )],
        finds: &[
            "zoo.yaml:17:16: summary-style: the summary has 85 characters",
            "    help: use at most 80; the rest belongs to the description",
        ],
    },
    Case {
        rule: "tag-missing",
        change: &[("      tags: [Animals]\n      summary: List", "      summary: List")],
        finds: &[
            "zoo.yaml:14:5: tag-missing: list_pet has no tag",
            "    help: add `tags: [...]` with its group",
        ],
    },
    Case {
        rule: "tag-undeclared",
        change: &[(
            "      tags: [Animals]\n      summary: List",
            "      tags: [Animal]\n      summary: List",
        )],
        finds: &[
            "zoo.yaml:16:14: tag-undeclared: tag `Animal` is not declared",
            "    help: did you mean `Animals`?",
        ],
    },
    Case {
        rule: "docs-missing",
        change: &[("      externalDocs: {description: 1.1 获取宠物列表, url: https://example.com}\n", "")],
        finds: &[
            "zoo.yaml:14:5: docs-missing: list_pet doesn't say where the reference documents it",
            "    help: add externalDocs, with a description that is number and title of the section, such as `4.1.1.8 获取镜像列表`",
        ],
    },
    Case {
        rule: "docs-page",
        change: &[(
            "获取宠物列表, url: https://example.com",
            "获取宠物列表, url: https://example.com/api/index.html",
        )],
        finds: &[
            "zoo.yaml:19:52: docs-page: list_pet links an index instead of its own page",
            "    help: write the address of the page that documents this operation",
        ],
    },
    Case {
        rule: "docs-page",
        change: &[("获取宠物列表, url: https://example.com", "获取宠物列表, url: https://example.com/api/")],
        finds: &[
            "zoo.yaml:19:52: docs-page: list_pet links an index instead of its own page",
            "    help: write the address of the page that documents this operation",
        ],
    },
    Case {
        rule: "docs-section",
        change: &[("1.1 获取宠物列表", "获取宠物列表")],
        finds: &[
            "zoo.yaml:19:35: docs-section: the description of externalDocs begins with no section number",
            "    help: write number and title of the section, such as `4.1.1.8 获取镜像列表`",
        ],
    },
    Case {
        rule: "feature-mismatch",
        change: &[("x-feature: zoo\n      requestBody", "x-feature: farm\n      requestBody")],
        finds: &[
            "zoo.yaml:44:5: feature-mismatch: create_pet of area `pets` has the feature `farm`, but list_pet has `zoo`",
            "    help: use one feature for the whole area, or move the operation to another area",
        ],
    },
    Case {
        rule: "feature-name",
        change: &[("  version: '1'\n", "  version: '1'\n  x-feature: City_Zoo\n")],
        finds: &[
            "zoo.yaml:5:14: feature-name: `City_Zoo` is no name for a cargo feature",
            "    help: use lower case letters, digits and single hyphens",
        ],
    },
    Case {
        rule: "response-success-missing",
        change: &[("        '204':", "        '404':")],
        finds: &[
            "zoo.yaml:58:7: response-success-missing: create_pet has no response for success",
            "    help: document the 2xx status that it answers with",
        ],
    },
    Case {
        rule: "response-default-missing",
        change: &[(
            "          description: Created.\n        default: {$ref: '#/components/responses/Failure'}\n",
            "          description: Created.\n",
        )],
        finds: &[
            "zoo.yaml:58:7: response-default-missing: create_pet doesn't say what it answers if it fails",
            "    help: add `default` with a reference to the common error response",
        ],
    },
    Case {
        rule: "response-status",
        change: &[("        '204':", "        2xx:")],
        finds: &[
            "zoo.yaml:59:9: response-status: `2xx` is no status",
            "    help: use three digits, a class such as `4XX`, or `default`",
        ],
    },
    Case {
        rule: "media-type-count",
        change: &[(
            "      content:\n        application/json:\n          schema: {type: object}",
            "      content:\n        text/plain: {schema: {type: string}}\n        application/json:\n          schema: {type: object}",
        )],
        finds: &[
            "zoo.yaml:70:7: media-type-count: response `Failure` has 2 media types",
            "    help: keep the one that the SDK should use; leave `content` out where there is no body",
        ],
    },
    Case {
        rule: "media-type-schema",
        change: &[(
            "        application/json:\n          schema: {type: object}",
            "        application/json: {}",
        )],
        finds: &[
            "zoo.yaml:71:9: media-type-schema: the `application/json` body of response `Failure` has no schema",
            "    help: add `schema`",
        ],
    },
    Case {
        rule: "form-schema",
        change: &[(
            "          application/json:\n            schema: {$ref: '#/components/schemas/Pet'}",
            "          multipart/form-data:\n            schema: {type: object}",
        )],
        finds: &[
            "zoo.yaml:56:13: form-schema: the multipart body has no properties",
            "    help: refer to a named object with a property for each part",
        ],
    },
    Case {
        rule: "summary-style",
        change: &[("summary: List pets", "summary: \"List\\n\\npets\"")],
        finds: &[
            "zoo.yaml:17:16: summary-style: the summary has several lines",
            "    help: write one; the rest belongs to the description",
        ],
    },
];
