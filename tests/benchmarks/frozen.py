#!/usr/bin/env python3
"""Times a run in which nothing has changed.

    dotnet publish src/Clippings.Cli -c Release -o PUBLISH
    python3 tests/benchmarks/frozen.py PUBLISH [--runs 9] [--articles 16000]

The kit's notebooks are run once in a copy of their own, then again and again, by the published program. Times are those that a user waits,
from the start of the process to its end; the median counts. The exit code is 1 where it is more than the target of a quiet machine
with two cores. With --articles a folder of that many made-up articles is timed as well, without a target.
"""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

TARGET = 0.4  # seconds

KIT = pathlib.Path(__file__).resolve().parents[2]


def run(program, folder, *arguments):
    start = time.perf_counter()
    done = subprocess.run(["dotnet", program, "run", *arguments], cwd=folder, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"run failed: {done.stderr or done.stdout}")
    return time.perf_counter() - start, done.stdout


def measure(title, program, folder, runs, *arguments):
    notebooks = len(list(pathlib.Path(folder, "notebooks").glob("*.ipynb")))
    first, _ = run(program, folder, *arguments)
    times = []
    for _ in range(runs):
        seconds, output = run(program, folder, *arguments)
        if f"\n0 notebooks run, 0 failed, {notebooks} unchanged." not in output:
            sys.exit(f"something ran again:\n{output}")
        times.append(seconds)
    median = statistics.median(times)
    print(f"{title}: first run {first:.1f} s, then {median:.3f} s (of {runs}: {min(times):.3f} to {max(times):.3f})")
    return median


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("published")
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--articles", type=int, default=0)
    options = parser.parse_args()
    program = os.path.abspath(os.path.join(options.published, "Clippings.Cli.dll"))

    with tempfile.TemporaryDirectory() as home:
        kit = pathlib.Path(home, "kit")
        for name in ("notebooks", "seeds"):
            shutil.copytree(KIT / name, kit / name, ignore=shutil.ignore_patterns(".clippings"))
        (kit / "artifacts").symlink_to(KIT / "artifacts")
        median = measure("the kit's notebooks, nothing changed", program, kit, options.runs)
        if options.articles:
            articles = pathlib.Path(home, "articles")
            articles.mkdir()
            text = "The ferry came back on Monday, said the harbor master. Nobody had waited for it. " * 25
            for number in range(options.articles):
                (articles / f"{number:05}.txt").write_text(f"Ferry number {number} is back\n\n{text}\n")
            # The articles' bytes are read, whatever is done with them: a small script stands for the notebooks.
            small = pathlib.Path(home, "small", "notebooks")
            small.mkdir(parents=True)
            for name in "abcd":
                (small / f"{name}.ipynb").write_text(NOTEBOOK)
            measure(f"the same with {options.articles:,} articles", program, small.parent, options.runs)
    print(f"target {TARGET} s: {'met' if median <= TARGET else 'missed'}")
    sys.exit(0 if median <= TARGET else 1)


NOTEBOOK = """{"cells": [{"cell_type": "code", "id": "a", "metadata": {"tags": ["parameters"]}, "source": "string corpus = \\"../../articles\\";",
 "outputs": [], "execution_count": null}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}"""

if __name__ == "__main__":
    main()
