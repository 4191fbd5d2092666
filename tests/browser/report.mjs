// Opens written reports from disk in Chromium and holds each to its promises: it loads nothing, says
// nothing on the console, fits every width, zoom and sheet, and axe-core finds no fault with it.
//
//   node report.mjs FOLDER [PICTURES]
//
// FOLDER has a folder for each report.html; the one in `hostile` must show markup as it is.
// PICTURES gets what was seen: screenshots and prints.
// CHROMIUM names another browser than Debian's.

import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { chromium } from 'playwright-core';

// 320 px is what WCAG's reflow asks for; 640 px is 1280 px at 200 %.
const WIDTHS = [320, 640, 768, 1280];
// The page has one layout for a phone and one for a desk, and axe takes its time.
const BY_AXE = [320, 1280];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Of all that axe looks at, only colours are others in the dark.
const SCHEMES = { light: { type: 'tag', values: TAGS }, dark: { type: 'rule', values: ['color-contrast'] } };
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

const [folder, pictures] = process.argv.slice(2);
if (!folder) stop('usage: node report.mjs FOLDER [PICTURES]');
if (!existsSync(CHROMIUM)) stop(`${CHROMIUM} is missing: Debian's package \`chromium\` has it`);
const reports = readdirSync(folder)
  .map((name) => ({ name, file: resolve(folder, name, 'report.html') }))
  .filter(({ file }) => existsSync(file))
  .sort((one, other) => one.name.localeCompare(other.name));
if (pictures) mkdirSync(pictures, { recursive: true });

const faults = [];
let looked = 0;

function stop(why) {
  console.error(why);
  process.exit(2);
}

function hold(is, what) {
  looked += 1;
  if (!is) faults.push(what);
}

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
  return { context, page, noted, address };
}

function quiet(where, { noted, address }) {
  const others = noted.requests.filter((url) => url.split('#')[0] !== address);
  hold(others.length === 0, `${where}: requests ${others}`);
  hold(noted.requests.length >= 1, `${where}: the page itself was not seen`);
  hold(noted.said.length === 0, `${where}: console ${noted.said}`);
}

async function keep(page, name) {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

/** What stands out to the right of the window, or is cut off there, by its class or name. */
function standsOut(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = document.documentElement.scrollWidth > width ? ['the page'] : [];
    // What is there for screen readers alone has no size to be seen.
    const seen = [...document.querySelectorAll('body *')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && !element.closest('.symbols') && box.right > width + 1 && element.checkVisibility();
    });
    const hidden = (element) => getComputedStyle(element).clipPath !== 'none' || element.closest('thead');
    return [...wide, ...seen.filter((element) => !hidden(element)).map((element) => element.outerHTML.slice(0, 80))];
  });
}

async function fits(page, where) {
  const wide = await standsOut(page);
  hold(wide.length === 0, `${where}: wider than the window: ${wide.slice(0, 3).join(' | ')}`);
}

async function faultsByAxe(page, runOnly) {
  const found = await page.evaluate(
    (rules) => globalThis.axe.run(document, { runOnly: rules, resultTypes: ['violations', 'incomplete'], preload: false }),
    runOnly,
  );
  // What axe can't decide would pass unseen. Words in the picture are decided in `faintWords`.
  for (const rule of found.incomplete) rule.nodes = rule.nodes.filter(({ html }) => !html.startsWith('<text '));
  const undecided = found.incomplete.filter(({ nodes }) => nodes.length > 0);
  return [...found.violations, ...undecided].map(
    ({ id, nodes }) => `${id} (${nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary}`).join(' | ').slice(0, 600)})`,
  );
}

/** The picture's words with less contrast to the card below them than WCAG asks for. */
function faintWords(page) {
  return page.evaluate(() => {
    const light = (colour) => {
      const parts = colour.match(/[\d.]+/g).slice(0, 3).map((part) => part / 255);
      const [red, green, blue] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
    };
    const words = [...document.querySelectorAll('svg text')].filter((word) => word.checkVisibility());
    const contrast = (word) => {
      const both = [getComputedStyle(word).fill, getComputedStyle(word.closest('.card')).backgroundColor].map(light);
      return Math.max(...both) / Math.min(...both);
    };
    const faint = words.filter((word) => !(contrast(word) >= 4.5));
    return words.length > 0 ? faint.map((word) => `${word.textContent}: ${contrast(word)}`) : ['no words'];
  });
}

/** What strangers wrote is text. */
async function isPlain(page, { name }, where) {
  const found = await page.evaluate(() => ({
    active: document.querySelectorAll('script, img, iframe, object, embed, link, base, form, [onerror], [onload]').length,
    turned: /[\u202a-\u202e\u2066-\u2069]/u.test(document.documentElement.outerHTML),
    words: document.body.innerText,
    title: document.title,
  }));
  hold(found.active === 0, `${where}: ${found.active} elements that load or run something`);
  hold(!found.turned, `${where}: signs that turn the reading round`);
  if (name !== 'hostile') return;
  for (const text of [found.words, found.title]) {
    for (const part of ["<script>fetch('http://127.0.0.1:9/')</script>", '</style></title>', '{{ 7 * 7 }}', '\\u{202e}']) {
      hold(text.includes(part), `${where}: ${part} is not shown as it is`);
    }
  }
}

/** Who gets it read out on the phone has to find the code. */
async function codeIsLarge(page, where) {
  const times = await page.evaluate(() => {
    const size = (selector) => parseFloat(getComputedStyle(document.querySelector(selector)).fontSize);
    return size('.code') / size('.found');
  });
  hold(times >= 1.5, `${where}: the result code is ${times} times as large as the text`);
}

async function onScreen(browser, report, colorScheme) {
  const where = `${report.name} ${colorScheme}`;
  const opened = await open(browser, report, { colorScheme });
  const { page, context } = opened;
  for (const width of pictures ? WIDTHS : []) {
    await page.setViewportSize({ width, height: 800 });
    await keep(page, `${report.name}-${width}-${colorScheme}`);
  }
  await isPlain(page, report, where);
  await codeIsLarge(page, where);
  await unfold(page, where);
  // Evaluated from outside, past the page's policy, which would refuse it.
  await page.evaluate(axe.source);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await fits(page, `${where} ${width}`);
    const shown = await page.locator('svg[role=img]:visible').count();
    hold(shown === 1, `${where} ${width}: ${shown} pictures of the way`);
    const faint = await faintWords(page);
    hold(faint.length === 0, `${where} ${width}: faint ${faint}`);
    if (!BY_AXE.includes(width)) continue;
    const violations = await faultsByAxe(page, SCHEMES[colorScheme]);
    hold(violations.length === 0, `${where} ${width}: axe ${violations.join('\n    ')}`);
  }
  // The reader's own text size, as large as WCAG asks for.
  await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
  await fits(page, `${where}, text at 200 %`);
  await keep(page, `${report.name}-text200-${colorScheme}`);
  quiet(where, opened);
  await context.close();
}

/** A list of values and a link by keyboard, then all lists. */
async function unfold(page, where) {
  await page.locator('summary').first().press('Enter');
  hold(await page.evaluate(() => document.querySelector('details').open), `${where}: a list stays folded`);
  await page.locator('nav a').first().press('Enter');
  hold(new URL(page.url()).hash !== '', `${where}: a link leads nowhere`);
  await page.evaluate(() => { for (const list of document.querySelectorAll('details')) list.open = true; });
}

async function onPaper(browser, report) {
  const opened = await open(browser, report, { viewport: { width: 700, height: 900 }, colorScheme: 'dark' });
  const { page } = opened;
  for (const format of ['A4', 'Letter']) {
    const print = await page.pdf({ format, printBackground: false });
    hold(print.length > 10_000, `${report.name} ${format}: an empty print`);
    if (pictures) writeFileSync(join(pictures, `${report.name}-${format}.pdf`), print);
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await fits(page, `${report.name} printed`);
  const ink = await page.evaluate(() => getComputedStyle(document.documentElement).color);
  hold(/^rgb\((\d|[1-5]\d), /.test(ink), `${report.name}: printed in ${ink}`);
  const folded = await page.evaluate(() =>
    [...document.querySelectorAll('details dl')].filter((list) => !list.checkVisibility({ contentVisibilityAuto: true })).length);
  hold(folded === 0, `${report.name}: ${folded} folded lists in print`);
  quiet(`${report.name} printed`, opened);
  await opened.context.close();
}

const browser = await chromium.launch({
  executablePath: CHROMIUM,
  // Containers run as root, where it has no sandbox; and the browser itself shall ask nobody either.
  args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'],
});
try {
  for (const report of reports) {
    for (const scheme of Object.keys(SCHEMES)) await onScreen(browser, report, scheme);
    await onPaper(browser, report);
  }
} finally {
  await browser.close();
}
hold(reports.length > 0, `no report in ${folder}`);
for (const fault of faults) console.error(fault);
console.log(`${reports.length} reports, ${looked} looked at, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
