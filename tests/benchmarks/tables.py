#!/usr/bin/env python3
"""Times the tables of a large corpus, and says how much memory they take.

    dotnet publish src/Clippings.Cli -c Release -o PUBLISH
    dotnet run -c Release --project tests/benchmarks -- write FOLDER 16000
    python3 tests/benchmarks/tables.py PUBLISH FOLDER [--format csv] [--one-core] [--price 0.05]

All tables but those that find copies (reuse, families) are written once by the published program. Printed are the time that a user
waits, the processor time, the largest memory of the process, and each beside the corpus' size. Targets, of a quiet machine with two
cores: 6 ms an article of the generator, and 1.5 GB for 100 MB of text. The exit code is 1 where one is missed. At the end stands what
1, 50 and 500 million such articles would take at that rate, and cost at a price for an hour of a core.
"""
import argparse
import os
import pathlib
import sys
import tempfile
import time

TABLES = "articles,lines,sentences,tokens,quotes,indirect,people,names,mentions,times,events,drift,stories,coverage,differences"
MILLISECONDS = 6  # an article
SPEEDUP = 1.8  # on two cores
BYTES = 15  # of memory for each of text, from 100 MB on; less text has the program's own share to carry


def measure(program, options, cores=None):
    """Writes the tables once; how long that took, what it used, and how many bytes were written."""
    everything = os.sched_getaffinity(0)
    with tempfile.TemporaryDirectory() as output:
        os.sched_setaffinity(0, cores or everything)
        try:
            start = time.perf_counter()
            child = os.spawnvp(os.P_NOWAIT, "dotnet", ["dotnet", program, "tables", str(options.folder), "-o", output, "--format", options.format, "--tables", TABLES])
            _, status, usage = os.wait4(child, 0)
            seconds = time.perf_counter() - start
        finally:
            os.sched_setaffinity(0, everything)
        if os.waitstatus_to_exitcode(status) != 0:
            sys.exit("tables failed")
        return seconds, usage, sum(file.stat().st_size for file in pathlib.Path(output).rglob("*") if file.is_file() and ".clippings" not in file.parts)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("published")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--format", default="csv")
    parser.add_argument("--one-core", action="store_true", help="measure on one core, too")
    parser.add_argument("--price", type=float, help="of an hour of a core, in any currency")
    options = parser.parse_args()
    program = os.path.abspath(os.path.join(options.published, "Clippings.Cli.dll"))
    files = [file for file in options.folder.rglob("*") if file.is_file()]
    size = sum(file.stat().st_size for file in files)

    seconds, usage, written = measure(program, options)
    peak = usage.ru_maxrss * 1024
    print(f"{len(files):,} files, {size / 1e6:,.1f} MB of text, {written / 1e6:,.1f} MB of tables")
    print(f"{seconds:,.1f} s ({1000 * seconds / len(files):.1f} ms a file, target {MILLISECONDS}), {usage.ru_utime + usage.ru_stime:,.1f} s of the processor")
    print(f"{peak / 1e9:.2f} GB at the peak ({peak / size:.1f} bytes for each of text, target {BYTES} from 100 MB on)")
    beside = None
    if options.one_core:
        beside = measure(program, options, cores={0})[0] / seconds
        print(f"{beside:.2f} times as fast as on one core (target {SPEEDUP} on two)")
    for millions in (1, 50, 500):
        hours = (usage.ru_utime + usage.ru_stime) / len(files) * millions * 1e6 / 3600
        print(f"{millions} million such articles: {hours:,.0f} core-hours{f', {hours * options.price:,.2f}' if options.price else ''}, {written / len(files) * millions / 1e6:,.2f} TB of tables")
    sys.exit(1 if (beside is not None and beside < SPEEDUP) or 1000 * seconds / len(files) > MILLISECONDS or (size >= 100e6 and peak / size > BYTES) else 0)


if __name__ == "__main__":
    main()
