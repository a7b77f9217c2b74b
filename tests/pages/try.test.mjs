// Requests from the pages that the mock service serves.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";

import { browser, click, forbidden, go, mock, open, untold } from "./support.mjs";

let chromium;
let service;
before(async () => {
  [chromium, service] = [await browser(), await mock()];
});
after(async () => {
  await chromium?.close();
  service?.stop();
});

/// Sends the example of docking from its page as a reader would; `prepare` changes something before.
const dock = async (prepare = async () => {}) => {
  const page = await open(chromium);
  await go(page, `${service.url}/#create_docking_job`, "Create a docking job");
  await click(page, "Test Request(post /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/docking)");
  await prepare(page);
  const answer = page.waitForResponse((response) => response.url().endsWith("/drug-jobs/docking"));
  await click(page, "SendSend post request");
  const { status, headers } = await answer.then((it) => ({ status: it.status(), headers: it.request().headers() }));
  await page.waitForFunction(() => document.body.textContent.includes("limit_concurrency"));
  assert.deepEqual(page.faults, []);
  assert.deepEqual(await forbidden(page), []);
  await page.close();
  return { status, headers };
};

test("an example is answered 201 with the token that is filled in", async () => {
  const { status, headers } = await dock();
  assert.equal(status, 201);
  assert.ok(headers["x-auth-token"] && !headers.authorization);
});

test("and with the keys, which sign and are not sent", async () => {
  const { status, headers } = await dock(async (page) => {
    await click(page, "Selected Auth Type: Token");
    await click(page, "AkSk");
    await click(page, "Token");
    await page.waitForFunction(() => document.body.textContent.includes("neither is sent"));
  });
  assert.equal(status, 201);
  assert.match(headers.authorization, /^SDK-HMAC-SHA256 Access=\w+, SignedHeaders=host;x-sdk-date, Signature=[0-9a-f]{64}$/);
  assert.ok(!headers["x-auth-token"]);
});

test("the renderer is told what it would find out, of the mock's examples too", async () => {
  const page = await open(chromium);
  await go(page, `${service.url}/#create_docking_job`, "Create a docking job");
  assert.deepEqual(await untold(page), []);
  assert.deepEqual(page.faults, []);
  await page.close();
});

test("what is signed is right for odd paths, queries and bodies", async () => {
  const page = await open(chromium);
  await go(page, `${service.url}/start.html`, "Getting started");
  await page.addScriptTag({ url: "sign.js" });
  const statuses = await page.evaluate(async () => {
    const mock = JSON.parse((await (await fetch("mock.js")).text()).match(/eihealthMock = (.*);/)[1]);
    const { project_id } = mock.examples.list_project;
    const send = async (path, init, key = mock.secretKey) =>
      (await fetch(await window.eihealthSign(new Request(`/v1/${project_id}${path}`, init), mock.accessKey, key))).status;
    const json = (body) => ({ method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } });
    return [
      await send(`/eihealth-projects/${mock.examples.list_job.eihealth_project_id}/jobs?job_name=%E5%AF%B9%20a%2Bb&offset=0&limit=5`),
      await send("/eihealth-projects/a%20%E4%B8%AD(1)*'/jobs"),
      await send("/eihealth-projects", json({ name: "signed", description: "对接" })),
      await send("/eihealth-projects", {}, "another key"),
    ];
  });
  // the second is right, for a project that isn't there
  assert.deepEqual(statuses, [200, 404, 201, 401]);
  await page.close();
});

/// Sends the example of one operation from a page, and says how it was answered.
const send = (page, id) =>
  page.evaluate(async (id) => {
    const mock = JSON.parse((await (await fetch("mock.js")).text()).match(/eihealthMock = (.*);/)[1]);
    const values = mock.examples[id];
    const { path, method, operation, form } = window.operations[id];
    let url = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(values[name]));
    const headers = { "x-auth-token": mock.token };
    const query = new URLSearchParams();
    for (const { name, in: place } of operation.parameters) {
      if (place === "query" && name in values) query.set(name, values[name]);
      if (place === "header" && name in values) headers[name] = values[name];
    }
    if ([...query].length > 0) url += `?${query}`;
    const [media, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
    const example = mock.bodies[id] ?? content?.example ?? Object.values(content?.examples ?? {})[0]?.value;
    let body;
    if (media === "multipart/form-data") {
      body = new FormData();
      for (const [name, part] of Object.entries(form)) {
        if (part.format === "binary") body.append(name, new Blob(["content"]), "a.txt");
        else if (example && name in example) body.append(name, example[name]);
      }
    } else if (media) {
      headers["content-type"] = media;
      body = JSON.stringify(example);
    }
    const answer = await fetch(url, { method: method.toUpperCase(), headers, body });
    return { status: answer.status, text: answer.ok ? "" : await answer.text() };
  }, id);

/// A light page of a mock, with the operations in it.
const workbench = async (service, operations) => {
  const page = await open(chromium);
  await go(page, `${service.url}/start.html`, "Getting started");
  await page.evaluate((operations) => (window.operations = operations), operations);
  return page;
};

test("every example of the specification is answered 2xx", async () => {
  const page = await open(chromium);
  await go(page, `${service.url}/start.html`, "Getting started");
  const document = await page.evaluate(async () => (await fetch("openapi.json")).json());
  const resolve = (one) => (one.$ref ? one.$ref.split("/").slice(1).reduce((at, key) => at[key], document) : one);
  const operations = Object.fromEntries(
    Object.entries(document.paths).flatMap(([path, item]) =>
      ["get", "post", "put", "delete"]
        .filter((method) => item[method])
        .map((method) => {
          const operation = item[method];
          operation.parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve);
          const schema = operation.requestBody?.content["multipart/form-data"]?.schema;
          return [operation.operationId, { path, method, operation, form: schema && resolve(schema).properties }];
        }),
    ),
  );
  await page.close();

  // refused as documented: a project with something in it
  const refused = { delete_project: "eihealth.01020006" };
  const isRight = (id, { status, text }) => (status >= 200 && status < 300) || (refused[id] && text.includes(refused[id]));
  const order = ["get", "post", "put", "delete"];
  const ids = Object.keys(operations).sort(
    (a, b) => order.indexOf(operations[a].method) - order.indexOf(operations[b].method),
  );
  const again = [];
  const bench = await workbench(service, operations);
  for (const id of ids) {
    if (!isRight(id, await send(bench, id))) again.push(id);
  }
  await bench.close();

  // what another one has deleted or changed before is there in a mock of its own
  const failed = [];
  for (const id of again) {
    const fresh = await mock();
    const bench = await workbench(fresh, { [id]: operations[id] });
    const answer = await send(bench, id);
    if (!isRight(id, answer)) failed.push(`${id}: ${answer.status} ${answer.text}`);
    await bench.close();
    fresh.stop();
  }
  assert.equal(ids.length, 327);
  assert.deepEqual(failed, []);
});

/// Runs a call as it is shown, in a directory of its own with the files that it sends; the status of the answer.
const run = (command, token, project) => {
  const folder = mkdtempSync(join(tmpdir(), "curl-"));
  for (const [, name] of command.matchAll(/@([\w.-]+(?:\/[\w.-]+)*)'?/g)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), "content");
  }
  const env = { PATH: process.env.PATH, TOKEN: token, PROJECT_ID: project, NO_PROXY: "*" };
  const ended = spawnSync("bash", ["--norc", "-c", `${command} -sS -w '\\n%{http_code}'`], { cwd: folder, env, encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return `${ended.stderr}\n${ended.stdout}`.trim();
};

test("every curl that a page shows is answered 2xx", async () => {
  // the other tests have changed what is in theirs
  const own = await mock();
  const page = await open(chromium);
  await go(page, `${own.url}/#list_project`, "List platform projects");
  const { calls, token, project } = await page.evaluate(() => ({
    calls: Object.values(window.eihealthDocument.paths)
      .flatMap((path) => Object.entries(path))
      .map(([method, { operationId, "x-codeSamples": samples }]) => [
        operationId,
        method,
        samples.find(({ label }) => label === "curl").source,
      ]),
    token: window.eihealthMock.token,
    project: window.eihealthMock.examples.list_project.project_id,
  }));
  await page.close();
  const order = ["get", "post", "put", "delete"];
  calls.sort(([, a], [, b]) => order.indexOf(a) - order.indexOf(b));
  const isRight = (id, said) => /^2\d\d$/m.test(said.split("\n").at(-1)) || (id === "delete_project" && said.includes("eihealth.01020006"));
  const failed = [];
  for (const [id, , call] of calls) {
    if (isRight(id, run(call, token, project))) continue;
    // what another one has deleted or changed before is there in a mock of its own
    const fresh = await mock();
    const said = run(call.replaceAll(own.url, fresh.url), token, project);
    if (!isRight(id, said)) failed.push(`${id}: ${call}\n${said}`);
    fresh.stop();
  }
  own.stop();
  assert.equal(calls.length, 327);
  assert.deepEqual(failed, []);
});
