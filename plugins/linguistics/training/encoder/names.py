"""Labels of names: person, organisation, place, nationality."""

import bisect
import json
import re

import paragraphs

TYPES = ("person", "organisation", "place", "nationality")
LABELS = 1 + 2 * len(TYPES)
UNTOLD = -1

ONTONOTES = {"PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "nationality"}
GUM = {"person": "person", "organization": "organisation", "place": "place"}
SHORT = {"PER": "person", "ORG": "organisation", "LOC": "place"}
INNER = {"of", "the", "de", "la", "le", "van", "von", "der", "den", "del", "al", "bin", "and", "for", "&", "-", "’", "'", "."}
PRONOUNS = {"i", "we", "us", "our", "you", "he", "him", "his", "she", "her", "it", "its", "they", "them", "their"}


def begin_label(kind):
    return 1 + 2 * TYPES.index(kind)


def label(text, found, vocabulary):
    """Returns labelled paragraphs; `found` has (begin, end, type), None as the type where it is untold."""
    result = paragraphs.of(text, vocabulary)
    lay(result, found)
    return result


def lay(labelled, found):
    found = sorted(found, key=lambda name: name[:2])
    begins = [name[0] for name in found]
    for paragraph in labelled:
        labels, last = [], None
        for word in paragraph.words:
            at = bisect.bisect_right(begins, word.begin) - 1
            here = found[at] if at >= 0 and word.begin < found[at][1] else None
            if here is None:
                labels.append(0)
            elif here[2] is None:
                labels.append(UNTOLD)
            else:
                labels.append(begin_label(here[2]) + (here is last))
            last = here
        paragraph.labels["names"] = labels


def silver(path):
    """Reads what nlp4j found: file, begin, end, OntoNotes type."""
    found = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            name, begin, end, kind = line.rstrip("\n").split("\t")
            if kind in ONTONOTES:
                found.setdefault(name.removesuffix(".txt"), []).append((int(begin), int(end), ONTONOTES[kind]))
    return found


def without_article(text, begin, end):
    match = re.match(r"(?:the|The|THE|a|A|an|An)\s+", text[begin:end])
    return (begin + match.end() if match else begin), end


def outermost(found):
    """Keeps what lies in no other."""
    kept = []
    for name in sorted(found, key=lambda n: (n[0], -n[1])):
        if not kept or name[0] >= kept[-1][1]:
            kept.append(name)
    return kept


def gum(path):
    """Named mentions of the open genres, cut to the capitalised words around their heads."""
    for row in rows(path):
        if row.get("open_licence"):
            text, found = row["text"], []
            for mention in row["mentions"]:
                if mention["kind"] == "name" and mention["type"] in GUM:
                    begin, end = capitalised(text, mention)
                    if begin < end:
                        found.append((begin, end, GUM[mention["type"]]))
            yield text, outermost(found)


def capitalised(text, mention):
    words = [m for m in re.finditer(r"[\w’'.&-]+", text[mention["start"] : mention["end"]])]
    base = mention["start"]
    heads = [i for i, m in enumerate(words) if base + m.start() < mention["he"] and base + m.end() > mention["hs"]]
    if not heads:
        return 0, 0
    first, last = heads[0], heads[-1]
    while first > 0 and in_name(words[first - 1].group()) and near(mention, text, words, first):
        first -= 1
    while last + 1 < len(words) and in_name(words[last + 1].group()) and near(mention, text, words, last + 1):
        last += 1
    while first < last and not words[first].group()[0].isupper():
        first += 1
    while last > first and words[last].group() in INNER:
        last -= 1
    if not words[first].group()[0].isupper() or words[last].group()[0].islower():
        return 0, 0
    begin, end = base + words[first].start(), base + words[last].end()
    for suffix in ("'s", "’s"):
        end -= len(suffix) if text[begin:end].endswith(suffix) else 0
    return without_article(text, begin, end)


def near(mention, text, words, at):
    """Tells whether nothing but a blank stands before a word."""
    base = mention["start"]
    return not text[base + words[at - 1].end() : base + words[at].start()].strip()


def in_name(word):
    return word[0].isupper() or word[0].isdigit() or word in INNER


def wikigold(path, nationalities):
    for row in rows(path):
        found = []
        for mention in row["mentions"]:
            begin, end = mention["start"], mention["end"]
            kind = SHORT.get(mention["type"])
            if kind is None and row["text"][begin:end] in nationalities:
                kind = "nationality"
            if kind:
                found.append((*without_article(row["text"], begin, end), kind))
        yield row["text"], outermost(found)


def re3d(path):
    """Its persons carry their titles and its nominals look like names: both are untold here."""
    for row in rows(path):
        found = []
        for mention in row["mentions"]:
            kind = SHORT.get(mention["type"], "other")
            text = row["text"][mention["start"] : mention["end"]]
            if kind != "other" and text.lower() not in PRONOUNS:
                told = kind if kind != "person" and all(w[0].isupper() for w in text.split() if w not in INNER) else None
                found.append((*without_article(row["text"], mention["start"], mention["end"]), told))
        yield row["text"], outermost(found)


def rows(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def nationalities(*paths):
    """Reads the plugin's own lists of nationalities."""
    found = set()
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                if not line.startswith("#"):
                    column = line.rstrip("\n").split("\t")[-1]
                    found.update(word.strip() for word in column.split(","))
    return found
