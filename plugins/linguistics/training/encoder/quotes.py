"""Labels of quotes: content, cue and source, of speech and of other attributions, and their links."""

import json
import random

import paragraphs

ROLES = ("content", "cue", "source")
FIELDS = {"cue": "cue", "source": "speaker"}
LABELS = 5  # outside, begins speech, goes on, begins another attribution, goes on


def load(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def spans(quote, role):
    holder = quote if role == "content" else quote.get(FIELDS[role])
    return (holder.get("spans") or [[holder["start"], holder["end"]]]) if holder else []


def first(quote, role):
    found = spans(quote, role)
    return found[0][0] if found else None


def label(document, text, vocabulary):
    """Returns the labelled paragraphs; `text` may differ from the document's in its marks alone."""
    painted, links = paint(document)
    found = paragraphs.of(text, vocabulary)
    for paragraph in found:
        for role in ROLES:
            labels, last = [], None
            for at, word in enumerate(paragraph.words):
                here = painted[role][word.begin]
                labels.append(0 if here is None else here[0] + (here == last))
                if role == "content" and here is not None and here != last:
                    paragraph.links.append((at, *links[here[1]]))
                last = here
            paragraph.labels[role] = labels
    return found


def paint(document):
    """Gives each character its role: speech over other attributions, the longer over the shorter."""
    length = len(document["text"]) + 1
    painted = {role: [None] * length for role in ROLES}
    links = {}
    number = 0
    ordered = sorted(document["quotes"], key=lambda q: (not q.get("ignore"), q["end"] - q["start"]))
    for quote in ordered:
        begins = 3 if quote.get("ignore") else 1
        for role in ROLES:
            for begin, end in spans(quote, role):
                number += 1
                painted[role][begin:end] = [(begins, number)] * (end - begin)
                if role == "content":
                    links[number] = (first(quote, "source"), first(quote, "cue"))
    return painted, links


STRAIGHT = str.maketrans("“”‘’", "\"\"''")


def printed(text, chance=random):
    """Returns the text as another house might print it: straight marks, curly ones, British ones."""
    draw = chance.random()
    if draw < 0.12:
        return text.translate(STRAIGHT)
    if draw < 0.2:
        return curly(text)
    if draw < 0.26:
        return curly(text).translate(str.maketrans("“”", "‘’"))
    return text


def curly(text):
    inside = False
    letters = []
    for letter in text:
        if letter == "\n":
            inside = False
        if letter == '"':
            inside = not inside
            letter = "“" if inside else "”"
        letters.append(letter)
    return "".join(letters)
