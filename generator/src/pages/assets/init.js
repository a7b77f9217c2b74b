"use strict";
// Starts the renderer on this page: with what the mock service says of itself if it serves the page, else to read only.
(() => {
  const reference = window.eihealthDocument;
  const mock = window.eihealthMock;
  const slug = (tag) => tag.toLowerCase().split(/\s+/).join("-");
  const operations = Object.values(reference.paths).flatMap((path) => Object.values(path));

  // `#create_docking_job` is short for the place that the renderer has it at
  const wanted = operations.find((operation) => operation.operationId === location.hash.slice(1));
  if (wanted) {
    history.replaceState(null, "", `#tag/${slug(wanted.tags[0])}/${wanted.operationId}`);
  }

  if (mock) {
    for (const operation of operations) {
      // all services are this one
      delete operation.servers;
      for (const sample of operation["x-codeSamples"]) {
        sample.source = sample.source
          .replaceAll(/https:\/\/[\w.-]+\.myhuaweicloud\.com/g, location.origin)
          .replaceAll(/\bhost:[\w.-]+\.myhuaweicloud\.com/g, `host:${location.host}`);
      }
      const values = mock.examples[operation.operationId] ?? {};
      for (const content of Object.values(operation.requestBody?.content ?? {})) {
        if (operation.operationId in mock.bodies) {
          content.example = mock.bodies[operation.operationId];
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

  Scalar.createApiReference("#content", {
    content: reference,
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
    generateOperationSlug: (operation) => operation.operationId,
    generateTagSlug: (tag) => slug(tag.name),
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
