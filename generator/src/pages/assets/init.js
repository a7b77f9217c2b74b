"use strict";
// Starts the renderer on this page: with what the mock service says of itself if it serves the page, else to read only.
(() => {
  const reference = window.eihealthDocument;
  const mock = window.eihealthMock;
  const slug = (tag) => tag.toLowerCase().split(/\s+/).join("-");
  const paths = Object.entries(reference.paths).flatMap(([path, item]) => Object.values(item).map((it) => [path, it]));
  const operations = paths.map(([, operation]) => operation);

  // `#create_docking_job` is short for the place that the renderer has it at
  const wanted = operations.find((operation) => operation.operationId === location.hash.slice(1));
  if (wanted) {
    history.replaceState(null, "", `#tag/${slug(wanted.tags[0])}/${wanted.operationId}`);
  }

  // one word of a shell, whatever is in it
  const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

  // Samples name what the service that answers them has, in a state in which it may be asked for that. Only whole values are
  // replaced: what stands in a path, in quotes, or alone.
  const meant = (path, operation, values) => {
    const filled = (value) => path.replace(/\{(\w+)\}/g, (whole, name) => value(name) ?? whole);
    const given = Object.fromEntries(operation.parameters.map(({ name, example }) => [name, example]));
    const encoded = (value) => value && encodeURIComponent(value);
    const account = (name) => (name === "project_id" ? "$PROJECT_ID" : undefined);
    const before = filled((name) => account(name) ?? encoded(given[name]));
    const after = filled((name) => account(name) ?? encoded(values[name]));
    for (const sample of operation["x-codeSamples"]) {
      sample.source = sample.source.replaceAll(before, after);
      for (const { name, in: place, example } of operation.parameters) {
        if (place === "path" && typeof example === "string" && example !== "" && values[name] && name !== "project_id") {
          const whole = new RegExp(`(?<=^|[\\s"'=])${example.replace(/[^\w-]/g, "\\$&")}(?=$|[\\s"'])`, "gm");
          sample.source = sample.source.replace(whole, () => values[name]);
        }
      }
    }
  };

  if (mock) {
    for (const [path, operation] of paths) {
      // all services are this one
      delete operation.servers;
      for (const sample of operation["x-codeSamples"]) {
        sample.source = sample.source
          .replaceAll(/https:\/\/[\w.-]+\.myhuaweicloud\.com/g, location.origin)
          .replaceAll(/\bhost:[\w.-]+\.myhuaweicloud\.com/g, `host:${location.host}`);
      }
      const values = mock.examples[operation.operationId] ?? {};
      meant(path, operation, values);
      for (const content of Object.values(operation.requestBody?.content ?? {})) {
        if (operation.operationId in mock.bodies) {
          const body = mock.bodies[operation.operationId];
          content.example = body;
          for (const sample of operation["x-codeSamples"]) {
            sample.source = sample.source.replace(/-d '(?:[^']|'\\'')*'/, () => `-d ${quoted(JSON.stringify(body, null, 4))}`);
          }
        }
      }
      for (const parameter of operation.parameters) {
        if (parameter.name in values) {
          parameter.example = values[parameter.name];
        }
      }
    }
    // a key is asked for in two fields; what the renderer makes of them is replaced by a signature
    reference.components.securitySchemes.AkSk = {
      type: "http",
      scheme: "basic",
      description: "Access key as user name, secret key as password: the request is signed with them here, and neither is sent.",
    };
  }

  const send = async (input, init) => {
    const request = new Request(input, init);
    const basic = request.headers.get("authorization")?.match(/^Basic (.+)$/);
    if (!basic) {
      return fetch(request);
    }
    const keys = new TextDecoder().decode(Uint8Array.from(atob(basic[1]), (c) => c.charCodeAt(0)));
    const [, accessKey, secretKey] = keys.match(/^([^:]*):(.*)$/s);
    return fetch(await window.eihealthSign(request, accessKey, secretKey));
  };

  const root = "eihealth";
  const operationSlug = (operation) => operation.operationId;
  const tagSlug = (tag) => slug(tag.name);
  reference["x-scalar-navigation"] = window.eihealthNavigation(reference, { root, operationSlug, tagSlug });

  Scalar.createApiReference("#content", {
    slug: root,
    // as a function: what is an object in the configuration is watched for changes, down to its leaves
    content: () => reference,
    // nothing but this page's origin is asked for anything
    withDefaultFonts: false,
    telemetry: false,
    proxyUrl: "",
    agent: { disabled: true },
    mcp: { disabled: true },
    showDeveloperTools: "never",
    hideClientButton: true,
    documentDownloadType: "none",
    persistAuth: false,
    // the samples are the specification's own
    hiddenClients: true,
    generateOperationSlug: operationSlug,
    generateTagSlug: tagSlug,
    hideTestRequestButton: !mock,
    customFetch: send,
    ...(mock && {
      servers: [{ url: location.origin, description: "The mock service that serves this page." }],
      authentication: {
        preferredSecurityScheme: "Token",
        securitySchemes: {
          Token: { value: mock.token },
          AkSk: { username: mock.accessKey, password: mock.secretKey },
        },
      },
    }),
  });
})();
