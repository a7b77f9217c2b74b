"use strict";
// What stands in the sidebar. The renderer would find it out, but it first loads and mends a document that comes without
// (`x-scalar-navigation`): a sixth of the time until something is seen, for nothing is elsewhere or broken in this one.
window.eihealthNavigation = (reference, { root, operationSlug, tagSlug }) => {
  const pointer = (...keys) => ["#", ...keys.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
  const hasExample = ({ example, examples }) => example !== undefined || examples !== undefined;
  const tags = new Map(
    reference.tags.map(({ name, description }) => {
      const id = `${root}/tag/${tagSlug({ name })}`;
      return [name, { id, type: "tag", title: name, name, description, isGroup: false, isWebhooks: false, children: [] }];
    }),
  );
  for (const [path, item] of Object.entries(reference.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      const tag = tags.get(operation.tags[0]);
      const id = `${tag.id}/${operationSlug(operation)}`;
      const examples = [...operation.parameters, ...Object.values(operation.requestBody?.content ?? {})].some(hasExample);
      tag.children.push({
        id,
        type: "operation",
        title: operation.summary,
        path,
        method,
        ref: pointer("paths", path, method),
        isDeprecated: operation.deprecated ?? false,
        ...(examples && { children: [{ id: `${id}/example/default`, type: "example", title: "default", name: "default" }] }),
      });
    }
  }
  const groups = reference["x-tagGroups"].map(({ name, tags: names }) => ({
    id: `${root}/tag-group/${tagSlug({ name })}`,
    type: "tag",
    title: name,
    name,
    isGroup: true,
    isTagGroup: true,
    isWebhooks: false,
    children: names.map((name) => tags.get(name)),
  }));
  const models = Object.keys(reference.components.schemas).map((name) => ({
    id: `${root}/models/${name}`,
    type: "model",
    title: reference.components.schemas[name].title ?? name,
    name,
    ref: pointer("components", "schemas", name),
  }));
  const { title } = reference.info;
  return {
    id: root,
    type: "document",
    title,
    name: root,
    children: [
      { id: `${root}/description/introduction`, type: "text", title: "Introduction" },
      ...groups,
      { id: `${root}/models`, type: "models", title: "Models", name: "Models", children: models },
    ],
  };
};
