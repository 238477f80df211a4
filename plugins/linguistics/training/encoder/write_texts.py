"""Writes the texts of articles as files: write_texts.py ARTICLES.jsonl FOLDER."""

import json
import pathlib
import sys

folder = pathlib.Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        article = json.loads(line)
        name = article["id"].replace("/", "_") + ".txt"
        (folder / name).write_text(article["text"], encoding="utf-8", newline="")
