"""Decodes development texts and scores what was found.

evaluate.py --model ONNX --runtime JAR --vocabulary TXT --data FOLDER --out FOLDER, with --weights PT instead of --model and --runtime
for what train.py wrote. The scorers are those beside the data.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

import decode
import outputs
import quotes
from words import Vocabulary

NAME_SETS = ("ewt_dev", "wikigold_dev")
QUOTE_SET = "polnear_dev_speech"
SCORED = {"person": "PER", "organisation": "ORG", "place": "LOC"}


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", type=Path, help="ONNX file")
    parser.add_argument("--runtime", type=Path, help="jar of ONNX Runtime")
    parser.add_argument("--weights", type=Path, help="what train.py wrote, instead of a model")
    parser.add_argument("--vocabulary", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True, help="folder with quotes/ and actors/")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    if not options.weights and not (options.model and options.runtime):
        parser.error("give --model and --runtime, or --weights")
    return options


class Reader:
    """Reads texts with the model."""

    def __init__(self, options):
        self.options = options
        self.vocabulary = Vocabulary(options.vocabulary)

    def read(self, texts):
        """Yields the outputs of each text's windows."""
        windows = [outputs.coded(text, self.vocabulary) for text in texts]
        flat = [window for its in windows for window in its]
        found = self._run(flat)
        for its in windows:
            yield [next(found) for _ in its]

    def _run(self, windows):
        if self.options.weights:
            return outputs.by_torch(windows, self.options.weights)
        return outputs.by_runtime(windows, self.options.model, self.options.runtime, self.options.out)


def score_names(reader, options, name):
    gold = options.data / f"actors/{name}.jsonl"
    documents = quotes.load(gold)
    lines = []
    for document, windows in zip(documents, reader.read([d["text"] for d in documents])):
        found = [[begin, end, SCORED[kind]] for begin, end, kind in decode.found_names(windows) if kind in SCORED]
        lines.append({"id": document["id"], "set": name, "ner": found})
    score(options.data / "actors/score_ner.py", gold, write(options.out / f"{name}.jsonl", lines), name)


def score_quotes(reader, options):
    gold = options.data / f"quotes/{QUOTE_SET}.jsonl"
    documents = quotes.load(gold)
    lines = []
    for document, windows in zip(documents, reader.read([d["text"] for d in documents])):
        lines.append({"id": document["id"], "quotes": decode.found_quotes(windows, document["text"])})
    score(options.data / "quotes/score_quotes.py", gold, write(options.out / "quotes.jsonl", lines))


def write(path, lines):
    path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    return path


def score(*command):
    subprocess.run([sys.executable, *map(str, command)], check=True)


def main():
    options = arguments()
    options.out.mkdir(parents=True, exist_ok=True)
    reader = Reader(options)
    for name in NAME_SETS:
        score_names(reader, options, name)
    score_quotes(reader, options)


if __name__ == "__main__":
    main()
