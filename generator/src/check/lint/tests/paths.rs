//! Path templates, parameters and headers.

use super::Case;

pub(super) const CASES: &[Case] = &[
    Case {
        rule: "path-syntax",
        change: &[("  /v1/{project_id}/pets:", "  /v1/{project_id/pets:")],
        finds: &[
            "zoo.yaml:11:3: path-syntax: `/v1/{project_id/pets` is not a path template",
            "    help: begin with `/`, put each parameter into braces once, leave out queries, fragments, `..` and what needs escaping",
        ],
    },
    Case {
        rule: "path-duplicate",
        change: &[("components:\n  sec", "  /v1/{other}/pets: {}\ncomponents:\n  sec")],
        finds: &[
            "zoo.yaml:62:3: path-duplicate: `/v1/{other}/pets` is the same path as the one at zoo.yaml:11:3",
            "    help: put the operations under one of the two",
        ],
    },
    Case {
        rule: "path-parameter-undeclared",
        change: &[("  /v1/{project_id}/pets:", "  /v1/{project_id}/pets/{pet_id}:")],
        finds: &[
            "zoo.yaml:14:5: path-parameter-undeclared: list_pet doesn't declare `{pet_id}` of its path",
            "    help: add it to `parameters` of the path or the operation, with `in: path`",
            "zoo.yaml:44:5: path-parameter-undeclared: create_pet doesn't declare `{pet_id}` of its path",
            "    help: add it to `parameters` of the path or the operation, with `in: path`",
        ],
    },
    Case {
        rule: "path-parameter-unused",
        change: &[(
            "        - name: kind\n          in: query",
            "        - name: projct_id\n          in: path\n          required: true",
        )],
        finds: &[
            "zoo.yaml:23:11: path-parameter-unused: path parameter `projct_id` is not in the path",
            "    help: did you mean `project_id`?",
        ],
    },
    Case {
        rule: "path-parameter-optional",
        change: &[("in: path, required: true", "in: path")],
        finds: &[
            "zoo.yaml:66:5: path-parameter-optional: path parameter `project_id` is not required",
            "    help: add `required: true`",
        ],
    },
    Case {
        rule: "parameter-schema",
        change: &[(
            "X-Total: {description: Number of all pets., schema: {type: string}}",
            "X-Total: {description: Number of all pets.}",
        )],
        finds: &[
            "zoo.yaml:32:13: parameter-schema: header `X-Total` has no schema",
            "    help: add `schema` with its type and limits",
        ],
    },
    Case {
        rule: "parameter-in",
        change: &[(
            "        - name: kind\n          in: query",
            "        - name: kind\n          in: cookie",
        )],
        finds: &[
            "zoo.yaml:24:15: parameter-in: parameters can't travel in `cookie`",
            "    help: cookies are not supported: use a header",
        ],
    },
    Case {
        rule: "parameter-style",
        change: &[(
            "        - name: kind\n          in: query",
            "        - name: kind\n          in: query\n          style: deepObject",
        )],
        finds: &[
            "zoo.yaml:25:18: parameter-style: the SDK sends query parameters in style `form` only",
            "    help: write `style: form`, or leave it out",
        ],
    },
    Case {
        rule: "parameter-duplicate",
        change: &[("{name: limit, in: query,", "{name: kind, in: query,")],
        finds: &[
            "zoo.yaml:27:11: parameter-duplicate: query parameter `kind` is already declared at zoo.yaml:23:11",
            "    help: keep one of the two",
        ],
    },
    Case {
        rule: "parameter-object",
        change: &[(
            "schema: {$ref: '#/components/schemas/Kind'}",
            "schema: {$ref: '#/components/schemas/Pet'}",
        )],
        finds: &[
            "zoo.yaml:26:11: parameter-object: parameter `kind` is neither a scalar nor an array of scalars",
            "    help: use one parameter for each value, or send it in the body",
            "zoo.yaml:90:5: component-unused: no operation uses components/schemas/Kind",
            "    help: remove it, or refer to it",
        ],
    },
    Case {
        rule: "parameter-object",
        change: &[(
            "schema: {$ref: '#/components/schemas/Kind'}",
            "schema: {type: array, items: {type: object}}",
        )],
        finds: &[
            "zoo.yaml:26:11: parameter-object: parameter `kind` is neither a scalar nor an array of scalars",
            "    help: use one parameter for each value, or send it in the body",
            "zoo.yaml:90:5: component-unused: no operation uses components/schemas/Kind",
            "    help: remove it, or refer to it",
        ],
    },
    Case {
        rule: "header-name",
        change: &[("X-Total: {", "\"X Total\": {")],
        finds: &[
            "zoo.yaml:32:13: header-name: `X Total` can't be the name of a header",
            "    help: use ASCII letters, digits and hyphens",
        ],
    },
    Case {
        rule: "header-name",
        change: &[("X-Total: {", "x-auth-token: {")],
        finds: &[
            "zoo.yaml:32:13: header-name: the SDK takes care of the header `x-auth-token` by itself",
            "    help: remove it",
            "zoo.yaml:32:13: sensitive-unmarked: `x-auth-token` sounds like a secret",
            "    help: add `x-sensitive: true` to its schema, or `x-sensitive: false` if it is none",
        ],
    },
    Case {
        rule: "header-name",
        change: &[("name: kind\n          in: query", "name: Content-Type\n          in: header")],
        finds: &[
            "zoo.yaml:23:17: header-name: the SDK takes care of the header `Content-Type` by itself",
            "    help: remove it",
        ],
    },
    Case {
        rule: "parameter-object",
        change: &[(
            "in: query\n          description: Kind to filter by.\n          schema: {$ref: '#/components/schemas/Kind'}",
            "in: header\n          description: Kind to filter by.\n          schema: {type: array, items: {$ref: '#/components/schemas/Kind'}}",
        )],
        finds: &[
            "zoo.yaml:26:11: parameter-object: parameter `kind` is no scalar",
            "    help: use one parameter for each value, or send it in the body",
        ],
    },
    Case {
        rule: "parameter-object",
        change: &[(
            "schema: {$ref: '#/components/schemas/Kind'}",
            "schema: {type: array, items: {type: string, nullable: true}}",
        )],
        finds: &[
            "zoo.yaml:26:55: parameter-object: an item of parameter `kind` may be null, which can't be sent",
            "    help: remove `nullable`",
            "zoo.yaml:90:5: component-unused: no operation uses components/schemas/Kind",
            "    help: remove it, or refer to it",
        ],
    },
    Case {
        rule: "path-syntax",
        change: &[("  /v1/{project_id}/pets:", "  /v1/{project_id}/../pets:")],
        finds: &[
            "zoo.yaml:11:3: path-syntax: `/v1/{project_id}/../pets` is not a path template",
            "    help: begin with `/`, put each parameter into braces once, leave out queries, fragments, `..` and what needs escaping",
        ],
    },
];
