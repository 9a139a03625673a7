#!/usr/bin/env python3
"""Counts the words of one text by five programs, on one core, and prints how many megabytes a second each reads.

    /usr/bin/python3 tests/benchmarks/words.py

Needs scikit-learn (Debian's python3-sklearn). The `tokens` benchmark writes its text and measures a plain scan, a regular
expression, Lucene.Net's StandardAnalyzer and this kit; scikit-learn's CountVectorizer counts the same articles before and behind it,
on the same core, so that whatever else the machine does meets both. Each figure is the best of fifteen rounds, in time of the processor.

What differs between them: scan and expression keep the words as printed. Lucene.Net puts them in lower case and finds them
by the rules of Unicode (UAX #29); the three count over all articles. CountVectorizer puts words in lower case, leaves out those of one
character, and counts them for each article; it neither stems nor keeps offsets, so no word leads back to its place. Ours finds words by the
rules of Unicode too, normalizes and stems them, knows stop words, and keeps each word's offsets; "with sentences" has the sentences
found first, which none of the others does, and "counted again" is what a second question costs.
"""
import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

from sklearn.feature_extraction.text import CountVectorizer

HERE = pathlib.Path(__file__).resolve().parent
BENCHMARK = ["dotnet", "run", "-c", "Release", "--project", str(HERE), "--"]
ROUNDS = 15
STEP = re.compile(r"^(\S+) +([0-9.]+) ms +[0-9.]+ MB/s$", re.MULTILINE)


def vectorize(texts, rounds):
    """The shortest time of some rounds, on the core that the benchmark takes, too."""
    def once():
        start = time.process_time()
        CountVectorizer().fit_transform(texts)
        return time.process_time() - start
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {0})
    try:
        return min(once() for _ in range(rounds))
    finally:
        # The benchmark goes to its core by itself: where .NET starts on a single one, it waits ten times as long before it makes code fast.
        os.sched_setaffinity(0, cores)


def main():
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "articles.jsonl")
        subprocess.run([*BENCHMARK, "tokens", "write", file], check=True)
        with open(file, encoding="utf-8") as lines:
            texts = [json.loads(line) for line in lines]
    size = sum(len(text.encode()) for text in texts)

    before = vectorize(texts, ROUNDS // 2)
    tokens = subprocess.run([*BENCHMARK, "tokens"], capture_output=True, text=True, check=False)
    peer = min(before, vectorize(texts, ROUNDS - ROUNDS // 2))
    seconds = {name: float(milliseconds) / 1000 for name, milliseconds in STEP.findall(tokens.stdout)}
    if "again" not in seconds:
        sys.exit(tokens.stdout + tokens.stderr)

    print(f"{len(texts):,} articles, {size / 1e6:,.1f} MB of text, one core")
    print(f"{'':22}{'MB/s':>8}{'ours is':>10}")
    for name, took in [
            ("plain scan", seconds["scan"]), ("regular expression", seconds[r"\w+"]), ("Lucene.Net", seconds["Lucene"]),
            ("CountVectorizer", peer), ("ours", seconds["tokens"]), ("ours, with sentences", seconds["sentences"] + seconds["tokens"]),
            ("ours, counted again", seconds["again"])]:
        print(f"{name:22}{size / 1e6 / took:8.1f}{took / seconds['tokens']:10.2f} times as fast")
    print(tokens.stdout.strip().split("\n")[-1])
    sys.exit(tokens.returncode)


if __name__ == "__main__":
    main()
