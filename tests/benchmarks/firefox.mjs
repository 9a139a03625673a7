// Opens every page of a folder from disk in Firefox, light and dark, at three widths, and prints what is not as it should
// be: whatever the console says, what the policy stops, what is asked of a network, figures that are not drawn, pages wider
// than their window. Then it uses a page: a search, and a figure by keyboard.
//
//     npm install --no-save --ignore-scripts puppeteer-core
//     node tests/benchmarks/firefox.mjs FOLDER [PROGRAM]
//
// FOLDER is such as rendered/, PROGRAM the path of Firefox, else /usr/bin/firefox-esr.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const puppeteer = createRequire(path.join(process.cwd(), "-"))("puppeteer-core");
const [folder, program = "/usr/bin/firefox-esr"] = process.argv.slice(2);
const pages = fs.readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".html")).sort();
const drawn = () => [...document.querySelectorAll("figure.chart")].every((figure) => figure.classList.contains("drawn"));

// Opens a page and tells what is wrong with it.
async function visit(browser, file, width) {
  const page = await browser.newPage();
  const wrong = [];
  page.on("console", (message) => wrong.push(`the console says: ${message.text()}`));
  page.on("pageerror", (error) => wrong.push(`the console says: ${error.message}`));
  page.on("request", (request) => /^(file|data|blob):/.test(request.url()) || wrong.push(`asks for ${request.url()}`));
  page.on("requestfailed", (request) => wrong.push(`does not find ${request.url()}`));
  await page.evaluateOnNewDocument(() => {
    window.stopped = [];
    document.addEventListener("securitypolicyviolation", (event) => window.stopped.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  await page.setViewport({ width, height: 900 });
  await page.goto(pathToFileURL(path.resolve(file)).href, { waitUntil: "load" });
  await page.waitForFunction(drawn, { timeout: 30000 }).catch(() => wrong.push("a figure is not drawn"));
  const [stopped, beyond] = await page.evaluate(() => [window.stopped, document.documentElement.scrollWidth - document.documentElement.clientWidth]);
  wrong.push(...stopped.map((what) => `the policy stops ${what}`), ...(beyond > 0 ? [`is ${beyond} pixels wider than its window`] : []));
  return { page, wrong };
}

let faults = 0;
const tell = (what, wrong) => {
  faults += wrong.length;
  for (const line of wrong) {
    console.log(`${what}: ${line}`);
  }
};

for (const scheme of ["dark", "light"]) {
  const browser = await puppeteer.launch({
    browser: "firefox", executablePath: program, headless: true,
    extraPrefsFirefox: { "layout.css.prefers-color-scheme.content-override": scheme === "dark" ? 0 : 1 },
  });

  // What can say nothing would be silent, too.
  const bad = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "clippings-")), "bad.html");
  fs.writeFileSync(bad, `<!DOCTYPE html><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><script>0</script>`);
  const { page: control, wrong: heard } = await visit(browser, bad, 1440);
  await control.close();
  fs.rmSync(path.dirname(bad), { recursive: true });
  tell("a page with a fault", heard.some((line) => line.startsWith("the console")) && heard.some((line) => line.startsWith("the policy")) ? [] : ["nothing was heard of it"]);

  for (const width of [390, 768, 1440]) {
    for (const file of pages) {
      const { page, wrong } = await visit(browser, path.join(folder, file), width);
      tell(`${file}, ${scheme}, ${width}`, wrong);
      await page.close();
    }
  }

  const notebook = pages.find((file) => /^\d.*\.html$/.test(file) && fs.readFileSync(path.join(folder, file), "utf8").includes('"articles/'));
  const { page, wrong } = await visit(browser, path.join(folder, notebook), 1440);
  await page.type(".search input", "russia");
  await page.waitForSelector(".found li a", { timeout: 30000 }).catch(() => wrong.push("a search shows nothing"));
  await page.evaluate(() => [...document.querySelectorAll(".live")].find((live) => live.data.some((trace) => trace.customdata?.some(Boolean))).focus());
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => /^1 of .*Enter opens/.test(document.querySelector(".live:focus + .keys").textContent), { timeout: 30000 }).catch(() => wrong.push("a figure says nothing to keys"));
  await Promise.all([page.waitForNavigation({ timeout: 30000 }), page.keyboard.press("Enter")]).catch(() => wrong.push("Enter opens nothing"));
  if (!page.url().includes("/articles/")) {
    wrong.push(`Enter leads to ${page.url()}`);
  }
  tell(`${notebook}, ${scheme}, used`, wrong);
  console.log(`${await browser.version()}, ${scheme}: ${pages.length} pages at three widths, ${notebook} used`);
  await browser.close();
}

console.log(faults === 0 ? "nothing wrong" : `${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
