#!/usr/bin/env python3
"""Times this kernel beside ipykernel, through jupyter_client.

    dotnet publish src/Clippings.Cli -c Release -o PUBLISH
    /usr/bin/python3 tests/benchmarks/kernel.py PUBLISH [--runs 5] [--nuget 'Humanizer.Core, 2.14.1']

Both kernels take turns, and figures are medians over several starts. Targets are those of a quiet machine with two cores; the exit code
is 1 where one is missed.
"""
import argparse
import os
import queue
import statistics
import subprocess
import sys
import tempfile
import time

import nbformat
import zmq
from jupyter_client.manager import KernelManager

OURS = ".net-csharp"
THEIRS = "python3"

CODE = {
    OURS: {
        "hello": 'Console.WriteLine("hello");',
        "sum": "1+1",
        "lines": 'for (var i = 0; i < 20000; i++) Console.WriteLine("line " + i);',
        "trivial": "var x{0} = {0}; x{0} + 1",
        "complete": "Console.Wri",
        "nuget": '#r "nuget: {0}"',
    },
    THEIRS: {
        "hello": 'print("hello")',
        "sum": "1+1",
        "lines": 'for i in range(20000): print("line", i)',
        "trivial": "x{0} = {0}; x{0} + 1",
        "complete": "import os; os.pat",
    },
}


class Ratio(float):
    """A target that is this many times ipykernel's figure of the same run."""


TARGETS = [
    # key, title, unit, target: a figure, a ratio to ipykernel in the same run, or None
    ("info", "start to kernel_info", "s", 0.30),
    ("first", "start to first cell done", "s", 0.60),
    ("nbconvert", "nbconvert --execute of hello", "s", 2.3),
    ("sum", "1+1 to reply, median of 200", "ms", Ratio(1.0)),
    ("new_sum", "a new sum to reply, median of 200", "ms", Ratio(1.3)),
    ("lines", "20,000 lines to idle", "s", 0.15),
    ("lost", "lines lost", "", 0),
    ("messages", "stream messages", "", None),
    ("complete_first", "first completion", "s", 0.5),
    ("complete_later", "later completion, median of 20", "ms", None),
    ("rss_start", "resident after the first cell", "MiB", None),
    ("rss_complete", "resident after completions", "MiB", None),
    ("rss_120", "resident after 120 cells", "MiB", 220),
    ("rss_1000", "resident after 1,000 cells", "MiB", None),
    ("rss_2000", "resident after 2,000 cells", "MiB", 400),
    ("nuget", "#r nuget, cached", "s", 0.1),
]


class Kernel:
    """A started kernel and its client."""

    def __init__(self, name):
        context = zmq.Context()
        # A client that connects before the kernel listens tries again after 100 ms by default: too coarse a clock.
        context.setsockopt(zmq.RECONNECT_IVL, 5)
        self.manager = KernelManager(kernel_name=name, context=context)
        self.started = time.perf_counter()
        self.manager.start_kernel(stderr=subprocess.DEVNULL)
        self.client = self.manager.client()
        self.client.start_channels()
        self.client.hb_channel.pause()
        self.client.kernel_info()
        self.reply("kernel_info_reply")
        self.info_after = time.perf_counter() - self.started
        # What a kernel broadcasts before the subscription has reached it is lost: ask again until something arrives.
        while not self.hears():
            self.client.kernel_info()
            self.reply("kernel_info_reply")

    def hears(self):
        try:
            self.client.get_iopub_msg(timeout=0.05)
            return True
        except queue.Empty:
            return False

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)

    def reply(self, kind):
        while True:
            message = self.client.get_shell_msg(timeout=120)
            if message["msg_type"] == kind:
                return message

    def run(self, code):
        """Runs a cell; returns its seconds to idle and its outputs."""
        start = time.perf_counter()
        sent = self.client.execute(code)
        outputs = []
        while True:
            message = self.client.get_iopub_msg(timeout=120)
            if message["parent_header"].get("msg_id") != sent:
                continue
            if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
                break
            outputs.append(message)
        took = time.perf_counter() - start
        reply = self.reply("execute_reply")
        if reply["content"]["status"] != "ok":
            raise SystemExit(f"{code}: {reply['content']}")
        return took, outputs

    def reply_time(self, code):
        start = time.perf_counter()
        self.client.execute(code)
        self.reply("execute_reply")
        return time.perf_counter() - start

    def complete_time(self, code):
        start = time.perf_counter()
        self.client.complete(code)
        self.reply("complete_reply")
        return time.perf_counter() - start

    def resident(self):
        with open(f"/proc/{self.manager.provisioner.process.pid}/status", encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024


def starts(name):
    with Kernel(name) as kernel:
        info = kernel.info_after
        kernel.run(CODE[name]["hello"])
        return {"info": info, "first": time.perf_counter() - kernel.started}


def nbconvert(name):
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(CODE[name]["hello"])])
    notebook.metadata.kernelspec = {"name": name, "display_name": name, "language": "x"}
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "hello.ipynb")
        nbformat.write(notebook, path)
        start = time.perf_counter()
        subprocess.run(
            ["/usr/bin/python3", "-m", "nbconvert", "--to", "notebook", "--execute", "--output", "out.ipynb", path],
            check=True, capture_output=True)
        return {"nbconvert": time.perf_counter() - start}


def replies(name):
    # A cell run again as it was is not compiled again; a person who changes a cell meets the second figure.
    with Kernel(name) as kernel:
        kernel.run(CODE[name]["hello"])
        again = [kernel.reply_time(CODE[name]["sum"]) for _ in range(200)]
    with Kernel(name) as kernel:
        kernel.run(CODE[name]["hello"])
        new = [kernel.reply_time(f"1+{number}") for number in range(2, 202)]
    return {"sum": 1000 * statistics.median(again), "new_sum": 1000 * statistics.median(new)}


def completions(name):
    code = CODE[name]
    with Kernel(name) as kernel:
        kernel.run(code["hello"])
        first = kernel.complete_time(code["complete"])
        later = 1000 * statistics.median(kernel.complete_time(code["complete"]) for _ in range(20))
        return {"complete_first": first, "complete_later": later, "rss_complete": kernel.resident()}


def lines(name):
    code = CODE[name]
    with Kernel(name) as kernel:
        kernel.run(code["hello"])
        took, outputs = kernel.run(code["lines"])
        streams = [output["content"]["text"] for output in outputs if output["msg_type"] == "stream"]
        return {"lines": took, "messages": len(streams), "lost": 20000 - "".join(streams).count("\n")}


def memory(name):
    result = {}
    with Kernel(name) as kernel:
        kernel.run(CODE[name]["hello"])
        result["rss_start"] = kernel.resident()
        for number in range(1, 2001):
            kernel.run(CODE[name]["trivial"].format(number))
            if number in (120, 1000, 2000):
                result[f"rss_{number}"] = kernel.resident()
    return result


def packages(name, nuget):
    code = CODE[name]
    if not nuget or "nuget" not in code:
        return {}
    with Kernel(name) as kernel:
        kernel.run(code["nuget"].format(nuget))
    with Kernel(name) as kernel:
        kernel.run(code["hello"])
        return {"nuget": kernel.run(code["nuget"].format(nuget))[0]}


def alternate(measure, runs):
    """Medians of both kernels, run in turns: whatever else the machine does meets both."""
    taken = {OURS: [], THEIRS: []}
    for _ in range(runs):
        for name, results in taken.items():
            results.append(measure(name))
    return {name: {key: statistics.median(result[key] for result in results) for key in results[0]} for name, results in taken.items()}


def show(value, unit):
    if value is None:
        return "-"
    return f"{value:.0f}" if unit == "" else f"{value:.1f} {unit}" if unit in ("ms", "MiB") else f"{value:.3f} {unit}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("publish", help="the folder dotnet publish wrote")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--nuget", default="", help="a package to time #r with, as in 'Humanizer.Core, 2.14.1'")
    arguments = parser.parse_args()

    few = min(arguments.runs, 3)
    parts = [
        (starts, arguments.runs), (nbconvert, few), (replies, few), (completions, few), (lines, few), (memory, 1),
        (lambda name: packages(name, arguments.nuget), few)]
    results = {OURS: {}, THEIRS: {}}
    with tempfile.TemporaryDirectory() as prefix:
        program = os.path.join(os.path.abspath(arguments.publish), "Clippings.Cli.dll")
        subprocess.run(["dotnet", program, "kernel", "install", "--prefix", prefix], check=True, stdout=subprocess.DEVNULL)
        os.environ["JUPYTER_PATH"] = os.path.join(prefix, "share", "jupyter")
        for measure, runs in parts:
            for name, taken in alternate(measure, runs).items():
                results[name] |= taken

    print(f"{'':34}{'this kernel':>14}{'ipykernel':>14}{'target':>12}")
    misses = 0
    for key, title, unit, target in TARGETS:
        ours, theirs = results[OURS].get(key), results[THEIRS].get(key)
        if isinstance(target, Ratio):
            target = target * theirs
        missed = target is not None and ours is not None and ours > target
        misses += missed
        print(f"{title:34}{show(ours, unit):>14}{show(theirs, unit):>14}"
              f"{show(target, unit):>12}{'  missed' if missed else ''}")
    sys.exit(1 if misses else 0)


if __name__ == "__main__":
    main()
