#!/usr/bin/env python3
"""Times a folder that grows: yesterday's articles are known, and twenty of today are new.

    dotnet publish src/Clippings.Cli -c Release -o PUBLISH
    python3 tests/benchmarks/growing.py PUBLISH ARTICLES.jsonl [--new 20] [--runs 3] [--notebooks]

A file of an article a line is cut in two. `tables` is run on the first part, which fills the store, and again on all of it; beside
that, all of it is read without a store. Printed is the best time of some runs of each, the whole with the program's start, and
whether the tables are the same bytes. With --notebooks the same is done with `run` and all notebooks. The target is a fifth of the
time; the exit code is 1 where it is missed or a byte differs.
"""
import argparse
import filecmp
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

SHARE = 0.2


def seconds(command):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def differing(one, other):
    """The files that are not the same in both folders; what the store and the renderer keep is no result."""
    def files(folder):
        return {path.relative_to(folder) for path in folder.rglob("*") if path.is_file() and ".clippings" not in path.parts}
    return [file for file in files(one) | files(other)
            if not (one / file).exists() or not (other / file).exists() or not filecmp.cmp(one / file, other / file, shallow=False)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("published")
    parser.add_argument("articles", type=pathlib.Path)
    parser.add_argument("--new", type=int, default=20)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--notebooks", action="store_true")
    options = parser.parse_args()
    program = ["dotnet", os.path.abspath(os.path.join(options.published, "Clippings.Cli.dll"))]
    lines = options.articles.read_bytes().splitlines(keepends=True)

    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        corpus = work / "in" / "articles.jsonl"
        corpus.parent.mkdir()

        def command(output):
            path, output = str(corpus.parent), str(work / output)
            return [*program, "run", "--corpus", path, "--out", output, "--force"] if options.notebooks else [*program, "tables", path, "-o", output]

        grown, whole = [], []
        for _ in range(options.runs):
            shutil.rmtree(work / "grown", ignore_errors=True)
            corpus.write_bytes(b"".join(lines[:-options.new]))
            seconds(command("grown"))
            corpus.write_bytes(b"".join(lines))
            grown.append(seconds(command("grown")))
            shutil.rmtree(work / "whole", ignore_errors=True)
            whole.append(seconds(command("whole")))
        different = differing(work / "whole", work / "grown")

    share = min(grown) / min(whole)
    print(f"{len(lines):,} articles, of which {options.new} are new: {min(grown):.1f} s with the store, {min(whole):.1f} s without ({share:.2f}, target {SHARE})")
    print(f"{len(different)} files differ{': ' + ', '.join(map(str, different[:5])) if different else ''}")
    sys.exit(1 if share > SHARE or different else 0)


if __name__ == "__main__":
    main()
