// The pages in a browser without a network: they load, they are found, they can be read by all.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { axe, browser, file, forbidden, go, open, shows, untold } from "./support.mjs";

const OPERATION = ["index.html#create_docking_job", "Create a docking job"];
const ALL = [
  ["index.html", "Huawei Cloud EIHealth"],
  OPERATION,
  ["start.html", "Getting started"],
  ["credentials.html", "Credentials"],
  ["errors.html", "Errors"],
  ["lists.html", "Paging and waiting"],
  ["faults.html", "Faults"],
  ["changes.html", "Changes"],
];

let chromium;
before(async () => (chromium = await browser()));
after(() => chromium?.close());

/// Runs with a page of this look, and fails if anything went wrong in it.
const on = async (look, work) => {
  const page = await open(chromium, look);
  await page.setOfflineMode(true);
  try {
    await work(page);
    assert.deepEqual(page.faults, []);
  } finally {
    await page.close();
  }
};

for (const scheme of ["light", "dark"]) {
  for (const width of [390, 1024, 1600]) {
    test(`every page fits into ${width} px, ${scheme}, and axe finds nothing`, () =>
      on({ width, scheme }, async (page) => {
        const found = [];
        for (const [name, heading] of ALL) {
          await go(page, file(name), heading);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (wide > 0) found.push(`${name} is ${wide} px too wide`);
          await page.evaluate(axe);
          // it would ask for the style sheets once more, which a page from a directory can't
          const options = { resultTypes: ["violations"], preload: false };
          const { violations } = await page.evaluate((options) => window.axe.run(document, options), options);
          found.push(...explained(violations).map((violation) => `${name}: ${violation}`));
          found.push(...(await forbidden(page)).map((violation) => `${name}: ${violation}`));
        }
        assert.deepEqual(found, []);
      }));
  }
}

/// What axe found and nothing here explains.
const EXPLAINED = {};
const explained = (violations) =>
  violations.flatMap(({ id, nodes }) =>
    nodes
      .filter((node) => !EXPLAINED[id]?.some((selector) => node.target.join(" ").includes(selector)))
      .map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary.replaceAll("\n", " ")}`),
  );

describe("what is looked for is found", () => {
  const cases = [
    ["docking", "Create a docking job"],
    ["分子对接", "Create a docking job"],
    ["5.6.1", "Create a docking job"],
    ["create_docking_job", "Create a docking job"],
    ["CreateDockingJob", "CreateDockingJob"],
  ];
  for (const [words, wanted] of cases) {
    test(words, () =>
      on({}, async (page) => {
        await go(page, file("index.html"), "Huawei Cloud EIHealth");
        await page.keyboard.down("Control");
        await page.keyboard.press("k");
        await page.keyboard.up("Control");
        await page.waitForFunction(() => document.activeElement?.matches("[role=dialog] input"));
        await page.keyboard.type(words);
        await page.waitForFunction(
          (wanted) =>
            [...document.querySelectorAll("[role=option]")].slice(0, 4).some((found) => found.textContent.includes(wanted)),
          {},
          wanted,
        );
      }));
  }
});

test("links lead to operations, in the reference and from other pages", () =>
  on({}, async (page) => {
    await go(page, file(OPERATION[0]), OPERATION[1]);
    await page.$eval('a[href="#tag/docking-jobs/show_docking_job"]', (link) => link.click());
    await shows(page, "Get a docking job");
    // where the renderer scrolls to on the way back is its own affair
    await page.goBack();
    assert.match(await page.evaluate(() => location.hash), /\/create_docking_job$/);
    await page.goto(file("errors.html#eihealth.01100041"));
    await page.$eval('[id="eihealth.01100041"] a[href$="/create_docking_job"]', (link) => link.click());
    await shows(page, "Create a docking job");
  }));

for (const width of [390, 1600]) {
  test(`no code of a table is broken in the middle, and no table is cut off, at ${width} px`, () =>
    on({ width }, async (page) => {
      await go(page, file(OPERATION[0]), OPERATION[1]);
      const tables = await page.$$eval(".markdown table", (tables) =>
        tables.map((table) => {
          const broken = [...table.querySelectorAll("td code")].filter((code) => code.getClientRects().length > 1);
          const { right } = table.getBoundingClientRect();
          const over = right - table.closest(".markdown").parentElement.getBoundingClientRect().right;
          return { broken: broken.map((code) => code.textContent), over: Math.round(over) };
        }));
      assert.ok(tables.length > 0);
      assert.deepEqual(tables.filter(({ broken, over }) => broken.length > 0 || over > 0), []);
    }));
}

test("paper is white, has all of the text and nothing to click", () =>
  on({ scheme: "dark" }, async (page) => {
    await go(page, file("errors.html"), "Errors");
    await page.emulateMediaType("print");
    const seen = await page.evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor;
      const shown = (selector) => [...document.querySelectorAll(selector)].some((one) => one.getClientRects().length > 0);
      return { ground, bar: shown(".site"), filter: shown(".filter"), rows: shown("#codes tbody tr") };
    });
    assert.deepEqual(seen, { ground: "rgb(255, 255, 255)", bar: false, filter: false, rows: true });
  }));

test("codes are filtered by what is typed", () =>
  on({}, async (page) => {
    await go(page, file("errors.html"), "Errors");
    const shown = () => page.$$eval("#codes tbody tr", (rows) => rows.filter((row) => !row.hidden).map((row) => row.id));
    assert.equal((await shown()).length, 419);
    await page.type("#filter", "create_docking_job receptor");
    assert.deepEqual(await shown(), ["eihealth.01100041"]);
    assert.equal(await page.$eval("#count", (count) => count.textContent), "1 of 419");
  }));

test("the renderer is told just what it would find out", () =>
  on({}, async (page) => {
    await go(page, file(OPERATION[0]), OPERATION[1]);
    assert.deepEqual(await untold(page), []);
  }));

test("how soon the first operation is seen is told", async (t) => {
  await on({}, async (page) => {
    await page.evaluateOnNewDocument(() => {
      new MutationObserver((_, observer) => {
        if ([...document.querySelectorAll("h1, h2, h3")].some((found) => found.textContent.trim() === "Create a docking job")) {
          window.seen = performance.now();
          observer.disconnect();
        }
      }).observe(document, { childList: true, subtree: true });
    });
    await go(page, file(OPERATION[0]), OPERATION[1]);
    t.diagnostic(`the first operation was there after ${Math.round(await page.evaluate(() => window.seen))} ms`);
  });
});
