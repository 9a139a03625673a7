#!/usr/bin/env python3
"""Kills the program at random moments, and looks what is left.

    dotnet publish src/Clippings.Cli -c Release -o PUBLISH
    python3 tests/benchmarks/kills.py PUBLISH [--kills 100] [--seed 1]

In a copy of the kit, `run` and `render` are started by turns with something to do (a notebook without its outputs, pages and perhaps
the store deleted) and killed at any moment of the time that they take. What is left has to be whole: each notebook as it was or as it
is after a run, each page and each file beside it as it has to be or not there. The next run has to do what is missing, byte for byte,
and the one after it nothing. The exit code is 1 where that is not so.
"""
import argparse
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

KIT = pathlib.Path(__file__).resolve().parents[2]


def files(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("published")
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    program = ["dotnet", os.path.abspath(os.path.join(options.published, "Clippings.Cli.dll"))]
    chance = random.Random(options.seed)

    with tempfile.TemporaryDirectory() as home:
        kit = pathlib.Path(home)
        for name in ("notebooks", "seeds"):
            shutil.copytree(KIT / name, kit / name, ignore=shutil.ignore_patterns(".clippings"))
        (kit / "artifacts").symlink_to(KIT / "artifacts")
        notebooks, rendered = kit / "notebooks", kit / "rendered"

        def finish(*arguments):
            start = time.perf_counter()
            done = subprocess.run([*program, *arguments], cwd=kit, capture_output=True, text=True)
            if done.returncode != 0:
                sys.exit(f"{' '.join(arguments)} failed: {done.stderr or done.stdout}")
            return time.perf_counter() - start, done.stdout

        finish("run")
        whole = {path.name: path.read_bytes() for path in sorted(notebooks.glob("*.ipynb"))}
        pages = files(rendered)
        finish("run", "--clean")
        bare = {name: (notebooks / name).read_bytes() for name in whole}
        for name, content in whole.items():
            (notebooks / name).write_bytes(content)

        def prepare(command):
            """Leaves something to do; the same before each kill of a kind, so that its time is known."""
            shutil.rmtree(rendered, ignore_errors=True)
            if command == "run":
                name = chance.choice(sorted(whole))
                (notebooks / name).write_bytes(bare[name])
                # Without its store, a notebook is executed; with it, its outputs come back from there.
                shutil.rmtree(notebooks / ".clippings", ignore_errors=True) if chance.random() < 0.5 else None

        longest = {"run": 0.0, "render": 0.0}
        for command in longest:
            for _ in range(2):
                prepare(command)
                longest[command] = max(longest[command], finish(command)[0])

        middle, faults = {"run": 0, "render": 0}, []
        for number in range(options.kills):
            command = ("run", "render")[number % 2]
            prepare(command)
            process = subprocess.Popen([*program, command], cwd=kit, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(chance.uniform(0, longest[command]))
            middle[command] += process.poll() is None
            process.send_signal(signal.SIGKILL)
            process.wait()

            left = []
            for name in whole:
                if (notebooks / name).read_bytes() not in (whole[name], bare[name]):
                    left.append(f"notebook {name} is broken")
            for name, content in files(rendered).items():
                if not name.endswith(".clippings-partial") and pages.get(name) != content:
                    left.append(f"page {name} is broken")
            finish("run")
            if {name: (notebooks / name).read_bytes() for name in whole} != whole:
                left.append("the next run does not repair the notebooks")
            if files(rendered) != pages:
                left.append("the next run does not repair the pages")
            if any(name.endswith(".clippings-partial") for name in files(kit / "notebooks")):
                left.append("half-written files stay")
            if f"0 notebooks run, 0 failed, {len(whole)} unchanged." not in finish("run")[1]:
                left.append("the run after it has something to do")
            faults += [f"{number + 1}, {command}: {fault}" for fault in left]
            if left:
                print("\n".join(faults[-len(left):]), flush=True)
        print(f"{options.kills} kills with seed {options.seed}; {middle['run']} of run and {middle['render']} of render came before the end, which takes {longest['run']:.1f} s and {longest['render']:.1f} s; {len(faults)} faults")
        sys.exit(1 if faults or not all(middle.values()) else 0)


if __name__ == "__main__":
    main()
