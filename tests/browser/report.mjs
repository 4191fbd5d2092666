// Opens every generated report from disk in Chromium and holds it to its promises: it loads nothing,
// says nothing on the console, fits every width and zoom, and axe-core finds no fault with it.
//
//   cargo run -p bundle --example report -- FOLDER
//   cd tests/browser && npm ci && node report.mjs FOLDER [SCREENSHOTS]
//
// CHROMIUM names another browser than /usr/bin/chromium.

import { mkdirSync, readdirSync, existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { chromium } from 'playwright-core';

const WIDTHS = [320, 360, 768, 1280];
const SCHEMES = ['light', 'dark'];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const TASKS_MS = 300;

const [folder, pictures = join(folder ?? '.', 'screenshots')] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node report.mjs FOLDER [SCREENSHOTS]');
  process.exit(2);
}
const reports = readdirSync(folder)
  .map((name) => ({ name, file: resolve(folder, name, 'report.html') }))
  .filter(({ file }) => existsSync(file))
  .sort((one, other) => one.name.localeCompare(other.name));
mkdirSync(pictures, { recursive: true });

const faults = [];
let looked = 0;
const hold = (is, what) => {
  looked += 1;
  if (!is) faults.push(what);
};

/** Opens a report and notes all that it does. */
async function open(browser, { file }, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const noted = { requests: [], said: [] };
  context.on('request', (request) => noted.requests.push(request.url()));
  context.on('page', () => noted.said.push('a new page'));
  page.on('console', (message) => noted.said.push(message.text()));
  page.on('pageerror', (error) => noted.said.push(String(error)));
  page.on('dialog', (dialog) => {
    noted.said.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on('websocket', (socket) => noted.requests.push(socket.url()));
  const address = pathToFileURL(file).href;
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(TASKS_MS);
  return { context, page, noted, address };
}

function quiet(where, { noted, address }) {
  const others = noted.requests.filter((url) => url.split('#')[0] !== address);
  hold(others.length === 0, `${where}: requests ${others}`);
  hold(noted.requests.length >= 1, `${where}: the page itself was not seen`);
  hold(noted.said.length === 0, `${where}: console ${noted.said}`);
}

/** Whether nothing stands out to the right. */
async function fits(page) {
  return page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
}

async function faultsByAxe(page) {
  // Evaluated from outside, past the page's policy, which would refuse it.
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    (values) => globalThis.axe.run(document, { runOnly: { type: 'tag', values } }),
    RULES,
  );
  return found.violations.map(
    ({ id, nodes }) => `${id} (${nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary}`).join(' | ').slice(0, 600)})`,
  );
}

async function onScreen(browser, report, width, colorScheme) {
  const where = `${report.name} ${width} ${colorScheme}`;
  const viewport = { width, height: width < 500 ? 780 : 900 };
  const opened = await open(browser, report, { viewport, colorScheme });
  const { page, context } = opened;
  await page.screenshot({ path: join(pictures, `${report.name}-${width}-${colorScheme}.png`), fullPage: true });
  hold(await fits(page), `${where}: wider than the window`);
  const shown = await page.locator('svg[role=img]:visible').count();
  hold(shown === 1, `${where}: ${shown} pictures of the way`);
  // Everything unfolded, every link followed.
  for (const summary of await page.locator('summary').all()) await summary.click();
  for (const link of await page.locator('nav a').all()) await link.click();
  hold(await fits(page), `${where}: unfolded, wider than the window`);
  quiet(where, opened);
  const violations = await faultsByAxe(page);
  hold(violations.length === 0, `${where}: axe ${violations.join('\n    ')}`);
  await context.close();
}

/** 1280 px at 200 % is 640 px at twice the density; text alone at 200 % is the root's font size. */
async function enlarged(browser, report) {
  const zoomed = await open(browser, report, { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
  hold(await fits(zoomed.page), `${report.name} at 200 %: wider than the window`);
  await zoomed.page.screenshot({ path: join(pictures, `${report.name}-zoom200.png`), fullPage: true });
  await zoomed.context.close();
  const large = await open(browser, report, { viewport: { width: 1280, height: 900 } });
  await large.page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
  hold(await fits(large.page), `${report.name} with text at 200 %: wider than the window`);
  await large.page.screenshot({ path: join(pictures, `${report.name}-text200.png`), fullPage: true });
  await large.context.close();
}

async function onPaper(browser, report) {
  for (const format of ['A4', 'Letter']) {
    const opened = await open(browser, report, { colorScheme: 'dark' });
    const path = join(pictures, `${report.name}-${format}.pdf`);
    await opened.page.pdf({ path, format, printBackground: false });
    hold(statSync(path).size > 10_000, `${report.name} ${format}: an empty print`);
    quiet(`${report.name} ${format}`, opened);
    await opened.context.close();
  }
  const printed = await open(browser, report, { viewport: { width: 700, height: 900 }, colorScheme: 'dark' });
  await printed.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const ink = await printed.page.evaluate(() => getComputedStyle(document.documentElement).color);
  hold(/^rgb\((\d|[1-5]\d), /.test(ink), `${report.name}: printed in ${ink}`);
  const folded = await printed.page.evaluate(() =>
    [...document.querySelectorAll('details dl')].filter((list) => !list.checkVisibility({ contentVisibilityAuto: true })).length);
  hold(folded === 0, `${report.name}: ${folded} folded lists in print`);
  await printed.context.close();
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  // Containers run as root.
  args: ['--no-sandbox'],
});
try {
  for (const report of reports) {
    for (const width of WIDTHS) {
      for (const scheme of SCHEMES) await onScreen(browser, report, width, scheme);
    }
    await enlarged(browser, report);
    await onPaper(browser, report);
  }
} finally {
  await browser.close();
}
hold(reports.length > 0, `no report in ${folder}`);
for (const fault of faults) console.error(fault);
console.log(`${reports.length} reports, ${looked} looked at, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
