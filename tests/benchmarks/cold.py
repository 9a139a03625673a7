#!/usr/bin/env python3
"""Times the kit's first five notebooks on articles that they have never seen.

    dotnet publish src/Clippings.Cli -c Release -o PUBLISH
    python3 tests/benchmarks/cold.py PUBLISH CORPUS [--target 6] [--runs 3]

Each run goes to a new folder, so that nothing is known from an earlier one, and counts from the start of the process to its end, the
pages included. The shortest counts, beside what the notebooks alone took, as the program tells. The exit code is 1 where it is more
than the target: 6 s for a handful of articles, 30 s for two thousand (1.9 MB), of a quiet machine with two cores.
"""
import argparse
import os
import pathlib
import subprocess
import sys
import tempfile
import time

KIT = pathlib.Path(__file__).resolve().parents[2]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("published")
    parser.add_argument("corpus")
    parser.add_argument("--target", type=float, default=6)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    program = os.path.abspath(os.path.join(options.published, "Clippings.Cli.dll"))
    notebooks = sorted(str(file) for file in (KIT / "notebooks").glob("0[1-5]-*.ipynb"))

    best, told = None, ""
    for _ in range(options.runs):
        with tempfile.TemporaryDirectory() as output:
            start = time.perf_counter()
            done = subprocess.run(["dotnet", program, "run", *notebooks, "--corpus", options.corpus, "--out", output], capture_output=True, text=True, check=False)
            seconds = time.perf_counter() - start
        if done.returncode != 0:
            sys.exit(f"run failed: {done.stderr or done.stdout}")
        if best is None or seconds < best:
            best, told = seconds, next(line for line in done.stdout.splitlines() if " run in " in line)
    print(f"{best:.1f} s (target {options.target:g}): {told}")
    sys.exit(1 if best > options.target else 0)


if __name__ == "__main__":
    main()
