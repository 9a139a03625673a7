#!/usr/bin/env python3
"""Opens notebooks in the classic Jupyter notebook in headless Chromium, clicks "Run All", photographs the result and saves it.

    JUPYTER_PATH=PREFIX/share/jupyter /usr/bin/python3 classic_notebook.py NOTEBOOK... --screenshots DIR

after `kernel install --prefix PREFIX`. Exit code 1 where a cell fails, does not run, or an expected picture is missing.
Needs Debian's jupyter-notebook and chromium, nothing else.
"""
import argparse
import asyncio
import base64
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import urllib.request

from tornado.websocket import websocket_connect

PATIENCE = 180

STATE = """
(() => {
  const cells = Jupyter.notebook.get_cells().filter(cell => cell.cell_type === 'code');
  return JSON.stringify({
    busy: Jupyter.notebook.kernel_busy || cells.some(cell => cell.element.hasClass('running')),
    cells: cells.length,
    run: cells.filter(cell => cell.input_prompt_number > 0).length,
    errors: cells.flatMap(cell => cell.output_area.outputs.filter(o => o.output_type === 'error').map(o => o.ename + ': ' + o.evalue)),
    pictures: document.querySelectorAll('.output svg, .output img').length,
  });
})()
"""


class Page:
    """A page of the browser, spoken to over the DevTools protocol."""

    def __init__(self, connection):
        self.connection = connection
        self.sent = 0

    async def call(self, method, **parameters):
        self.sent += 1
        await self.connection.write_message(json.dumps({"id": self.sent, "method": method, "params": parameters}))
        while True:
            message = json.loads(await self.connection.read_message())
            if message.get("id") == self.sent:
                return message.get("result", {})

    async def evaluate(self, script):
        return (await self.call("Runtime.evaluate", expression=script)).get("result", {}).get("value")

    async def wait(self, what, script):
        for _ in range(PATIENCE * 5):
            if await self.evaluate(script):
                return
            await asyncio.sleep(0.2)
        raise SystemExit(f"waited {PATIENCE} s in vain until {what}")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def fetch(url):
    for _ in range(PATIENCE * 5):
        try:
            with urllib.request.urlopen(url, timeout=5) as answer:
                return answer.read()
        except OSError:
            subprocess.run(["sleep", "0.2"], check=True)
    raise SystemExit(f"{url} does not answer")


async def run_all(page, url, screenshot):
    await page.call("Page.navigate", url=url)
    await page.wait("the kernel is ready", "typeof Jupyter !== 'undefined' && !!Jupyter.notebook && Jupyter.notebook._fully_loaded"
                    " && !!Jupyter.notebook.kernel && Jupyter.notebook.kernel.is_connected() && !Jupyter.notebook.kernel_busy")
    await page.evaluate("document.querySelector('#run_all_cells a, #run_all_cells').click()")
    await page.wait("every cell has run", f"(s => !s.busy && (s.run === s.cells || s.errors.length > 0))(JSON.parse({STATE}))")
    await page.evaluate("Jupyter.notebook.set_dirty(true); Jupyter.notebook.save_notebook()")
    await page.wait("the notebook is saved", "!Jupyter.notebook.dirty")
    height = await page.evaluate("document.querySelector('#notebook').scrollHeight + 200")
    await page.call("Emulation.setDeviceMetricsOverride", width=1200, height=min(int(height), 16000), deviceScaleFactor=1, mobile=False)
    await asyncio.sleep(0.5)
    picture = await page.call("Page.captureScreenshot", format="png")
    with open(screenshot, "wb") as file:
        file.write(base64.b64decode(picture["data"]))
    return json.loads(await page.evaluate(STATE))


async def check(port, debugger, notebooks, screenshots):
    targets = json.loads(fetch(f"http://127.0.0.1:{debugger}/json"))
    target = next(target for target in targets if target["type"] == "page")
    page = Page(await websocket_connect(target["webSocketDebuggerUrl"], max_message_size=1 << 30))
    failed = False
    for notebook in notebooks:
        name = os.path.basename(notebook)
        state = await run_all(page, f"http://127.0.0.1:{port}/notebooks/{name}", os.path.join(screenshots, name + ".png"))
        with open(notebook, encoding="utf-8") as file:
            expected = len(re.findall(r'"image/(?:svg\+xml|png)":', file.read()))
        good = state["run"] == state["cells"] and not state["errors"] and state["pictures"] >= expected
        failed |= not good
        print(f"{name}: {state['run']} of {state['cells']} cells run, {state['pictures']} pictures"
              f"{'' if good else f' (at least {expected} expected), FAILED ' + '; '.join(state['errors'])}")
    return 1 if failed else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("notebooks", nargs="+", help="notebooks of one folder")
    parser.add_argument("--screenshots", required=True)
    arguments = parser.parse_args()
    os.makedirs(arguments.screenshots, exist_ok=True)
    folder = os.path.dirname(os.path.abspath(arguments.notebooks[0]))
    port, debugger = free_port(), free_port()
    profile = tempfile.mkdtemp()
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "start_new_session": True}
    server = subprocess.Popen(
        ["jupyter", "notebook", "--allow-root", "--no-browser", f"--port={port}", "--ip=127.0.0.1",
         f"--notebook-dir={folder}", "--NotebookApp.token=", "--NotebookApp.password="], **quiet)
    browser = subprocess.Popen(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--window-size=1200,1000", f"--user-data-dir={profile}",
         f"--remote-debugging-port={debugger}", "--remote-allow-origins=*", "about:blank"], **quiet)
    try:
        fetch(f"http://127.0.0.1:{port}/api")
        fetch(f"http://127.0.0.1:{debugger}/json/version")
        code = asyncio.run(check(port, debugger, arguments.notebooks, arguments.screenshots))
    finally:
        for process in (browser, server):
            os.killpg(process.pid, signal.SIGTERM)
            process.wait()
        shutil.rmtree(profile, ignore_errors=True)
    sys.exit(code)


if __name__ == "__main__":
    main()
