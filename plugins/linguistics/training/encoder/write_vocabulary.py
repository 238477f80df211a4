"""Writes the vocabulary of the base model: write_vocabulary.py TOKENIZER.json VOCABULARY.txt."""

import json
import sys

with open(sys.argv[1], encoding="utf-8") as tokenizer:
    ids = json.load(tokenizer)["model"]["vocab"]
with open(sys.argv[2], "w", encoding="utf-8") as out:
    for piece, _ in sorted(ids.items(), key=lambda item: item[1]):
        out.write(piece + "\n")
