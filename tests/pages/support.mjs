// A browser, and a mock service that serves the pages.
//
// What they need lies outside of the repository: `TOOLS` is the directory with the node modules, `PAGES` what
// `cargo xtask docs` has written, `MOCK` the mock's program, `CHROMIUM` the browser.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const setting = (name) => {
  const value = process.env[name];
  assert.ok(value, `${name} is not set: see tests/pages/support.mjs`);
  return value;
};

const require = createRequire(pathToFileURL(`${resolve(setting("TOOLS"))}/`));
const puppeteer = require("puppeteer-core");
/// The source of axe, which is evaluated from outside: a page may load no script but its own.
export const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

export const pages = resolve(setting("PAGES"));

export const browser = () =>
  puppeteer.launch({ executablePath: setting("CHROMIUM"), args: ["--no-sandbox"], protocolTimeout: 300_000 });

/// The address of a page in the directory, opened without a server.
export const file = (page) => pathToFileURL(`${pages}/`).href + page;

/// A mock of its own: its address, and how to end it.
export const mock = () =>
  new Promise((started, failed) => {
    const program = spawn(setting("MOCK"), ["--port", "0", "--pages", pages], { stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    program.on("error", failed);
    program.on("exit", (code) => failed(new Error(`the mock ended with ${code}: ${said}`)));
    program.stdout.on("data", (text) => {
      said += text;
      const url = said.match(/EIHealth mock at (\S+),/)?.[1];
      // all it says is taken, so that it never waits for a reader
      if (url) {
        started({ url, stop: () => program.kill() });
      }
    });
  });

/// A page of this size and colour scheme. What goes wrong in it, and what it asks others for, is kept in `faults`.
export const open = async (browser, { width = 1600, height = 1000, scheme = "light" } = {}) => {
  const page = await browser.newPage();
  // a limit, not a pause: a busy machine takes its time to lay out 327 operations
  page.setDefaultTimeout(120_000);
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  page.faults = [];
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) {
      page.faults.push(`${message.type()}: ${message.text()} ${message.location().url ?? ""}`);
    }
  });
  page.on("pageerror", (error) => page.faults.push(`thrown: ${error.message}`));
  let origin;
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      origin = url.origin + url.protocol;
    } else if (!["data:", "blob:"].includes(url.protocol) && url.origin + url.protocol !== origin) {
      page.faults.push(`asked for ${request.url()}`);
    }
  });
  await page.evaluateOnNewDocument(() => {
    window.violations = [];
    document.addEventListener("securitypolicyviolation", (event) =>
      window.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile}`));
  });
  return page;
};

/// Goes to a page of the site, to the operation that it is about if it is the reference, and waits until it is there.
export const go = async (page, url, heading) => {
  await page.goto("about:blank");
  await page.goto(url);
  await shows(page, heading);
};

/// Waits until a heading has this text and can be seen.
export const shows = (page, heading) =>
  page.waitForFunction(
    (heading) =>
      [...document.querySelectorAll("h1, h2, h3, h4")].some((element) => {
        const { top, bottom, height } = element.getBoundingClientRect();
        return element.textContent.trim() === heading && height > 0 && bottom > 0 && top < innerHeight;
      }),
    {},
    heading,
  );

/// Clicks the button or option whose text begins so, as soon as it can be seen; the last one if there are several.
export const click = async (page, text) => {
  const handle = await page.waitForFunction(
    (text) =>
      [...document.querySelectorAll("button, [role=option]")].findLast(
        (element) => element.textContent.trim().startsWith(text) && element.getBoundingClientRect().height > 0,
      ),
    {},
    text,
  );
  await handle.click();
};

/// Where what the renderer has made of the document, with all that the page tells it, isn't what it would have made by itself.
export const untold = (page) =>
  page.evaluate(async () => {
    const workspace = window.dataDumpWorkspace();
    const bare = JSON.parse(JSON.stringify(window.eihealthDocument), (key, value) =>
      ["x-scalar-navigation", "__scalar_"].includes(key) ? undefined : value);
    await workspace.addDocument(
      { name: "bare", document: bare },
      {
        generateOperationSlug: ({ operationId }) => operationId,
        generateTagSlug: ({ name }) => name.toLowerCase().replaceAll(" ", "-"),
      },
    );
    // notes for what isn't asked for here: sorting again, documents elsewhere, what has changed since
    const notes = ["x-scalar-order", "xKeys", "x-ext-urls", "x-scalar-original-document-hash", "x-scalar-selected-server"];
    const made = (root) => {
      const { "x-scalar-navigation": navigation, ...rest } = workspace.exportWorkspace().documents[root];
      const ids = JSON.stringify(navigation).replaceAll(new RegExp(`"(id|name)":"${root}(?=[/"])`, "g"), '"$1":"');
      return JSON.parse(`[${ids}, ${JSON.stringify(rest)}]`, (key, value) => (notes.includes(key) ? undefined : value));
    };
    const differences = (given, own, place) => {
      if (Object(given) !== given || Object(own) !== own) {
        return given === own ? [] : [`${place}: ${JSON.stringify(given)}, not ${JSON.stringify(own)}`];
      }
      const keys = [...new Set([...Object.keys(given), ...Object.keys(own)])];
      return keys.flatMap((key) => differences(given[key], own[key], `${place}/${key}`));
    };
    return differences(made("eihealth"), made("bare"), "");
  });

/// What the policy of the page has forbidden. The renderer tries whether it may compile code, and does without.
export const forbidden = (page) =>
  page.evaluate(() => window.violations.filter((violation) => !/^script-src: eval (file|.*\/scalar\.js)$/.test(violation)));
