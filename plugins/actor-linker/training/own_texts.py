#!/usr/bin/env python3
"""own_texts.py FOLDER > TEXTS.jsonl: the marked texts of the project's own corpus as PronounRows reads them."""
import json
import pathlib
import re
import sys

PRONOUNS = set("he him his himself she her hers herself it its itself they them their theirs themselves".split())
LINK = re.compile(r" (?:of|for|at|from|in|who|that|which|with|on) |,")


def head(text, begin, end):
    """A name is its own head; the head of a description stands before what follows it."""
    link = LINK.search(text, begin, end)
    last = link.start() if link else end
    return max(begin, text.rfind(" ", begin, last) + 1), last


def read(path):
    marked = path.read_text().split("\n----\n")[0]
    text, open_marks, mentions, chain = "", [], [], 0
    for part in re.split(r"(\{[^ {}]+ |\})", marked):
        if part == "}":
            mark, begin = open_marks.pop()
            words = text[begin:].lower()
            name = re.match(r"[a-z0-9-]*", mark).group()
            if mark.startswith("-"):
                chain += 1
                name = f"nothing {chain}"
            if mark[0] not in "?@" and name:
                pronoun = words in PRONOUNS
                hs, he = (begin, len(text)) if pronoun else head(text, begin, len(text))
                mentions.append({"hs": hs, "he": he, "cluster": name, "kind": "pron" if pronoun else "nom"})
        elif part.startswith("{"):
            open_marks.append((part[1:-1], len(text)))
        else:
            text += part
    return {"id": path.stem, "text": text, "mentions": mentions}


if __name__ == "__main__":
    for path in sorted(pathlib.Path(sys.argv[1]).glob("*.txt")):
        print(json.dumps(read(path), ensure_ascii=False))
