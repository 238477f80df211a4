#!/usr/bin/env python3
"""Measures links and actors across documents on texts whose names have Wikidata ids (GUM, in JSON Lines).

linking.py base GOLD...                          > base.csv   a base of all entities of the texts, with every name they have there
linking.py hide base.csv SEED                    > rest.csv   the same without 30 of 100 entries, drawn by chance
linking.py links OUT BASE GOLD...                             precision, recall, F1 of the links; BASE is base.csv, or 'bundled'
linking.py across OUT base.csv rest.csv GOLD...               B-cubed of the hidden entities over all documents

OUT is the output folder of a run on the texts (a file ID.txt each) with the exporters jsonl and csv. Each line of GOLD has 'id', 'text' and
'mentions' with 'start', 'end', 'hs', 'he' (the mention and its head, in code points), 'kind' ('name' counts), 'type', 'link' (a Wikidata id or
null) and 'title' (the page in the English Wikipedia). No mention within another one's name counts against anybody."""

import collections
import csv
import json
import pathlib
import random
import re
import sys
from urllib.parse import unquote

RESOURCES = pathlib.Path(__file__).parent.parent / "src/main/resources/org/copydesk/plugin/actors"
TYPES = {"person": "person", "organization": "organisation", "place": "place"}
# Bundled entries whose page has a title that is none of their names.
SAME = {
    "org:dhs": "Q11231", "org:state-department": "Q789915", "org:facebook": "Q380", "org:us-army": "Q9212", "org:census": "Q637413",
    "org:house-ways": "Q260239", "org:us-house": "Q11701", "org:nsc": "Q851756", "org:secret-service": "Q503224", "org:people-mag": "Q33659",
}


def key(name):
    return re.sub(r"[^\w]", "", name)


def title(mention):
    return re.sub(r"\s*\(.*\)$", "", unquote(mention["title"] or "").replace("_", " "))


def read(files):
    return [json.loads(line) for file in files for line in open(file, encoding="utf-8")]


def table(file):
    with open(file, encoding="utf-8") as lines:
        return list(csv.DictReader(line for line in lines if not line.startswith("#")))


def core(text, mention):
    """The name itself, without an article before it and an 's behind; the head where the mention goes on."""
    begin, end = mention["start"], mention["end"]
    if end - begin > mention["he"] - mention["hs"] + 25 or re.search(r"[,(]", text[begin:end]):
        begin, end = mention["hs"], mention["he"]
    article = re.match(r"(?:the|a|an|our|my|these|this|all)\s+", text[begin:end], re.I)
    begin += article.end() if article else 0
    return begin, end - (2 if re.search(r"['’]s$", text[begin:end]) else 0)


def names(row):
    found = [dict(m, at=core(row["text"], m)) for m in row["mentions"] if m["kind"] == "name"]
    for mention in found:
        begin, end = mention["at"]
        mention["within"] = any(o["at"] != mention["at"] and o["at"][0] <= begin and end <= o["at"][1] for o in found)
    return found


def countries():
    return {key(name) for row in table(RESOURCES / "countries.csv") for name in [row["name"], *row["aliases"].split("|")]}


def base(files):
    forms, kinds, pages = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter), {}
    for row in read(files):
        for mention in names(row):
            if mention["link"]:
                begin, end = mention["at"]
                forms[mention["link"]][re.sub(r"\s+", " ", row["text"][begin:end])] += 1
                kinds[mention["link"]][mention["type"]] += 1
                pages[mention["link"]] = title(mention), (re.findall(r"\((.*)\)$", unquote(mention["title"] or "")) or [""])[0]
    states = countries()
    out = csv.writer(sys.stdout)
    out.writerow(["id", "name", "type", "aliases", "description"])
    for link in sorted(forms):
        name, description = pages[link]
        kind = "country" if key(name) in states else TYPES.get(kinds[link].most_common(1)[0][0])
        if kind == "person" and name.endswith("s") and len(name.split()) == 1:
            kind = "group"
        if name and kind:
            aliases = [form for form in forms[link] if form != name and form[:1].isupper() and "|" not in form]
            out.writerow([link, name, kind, "|".join(aliases), description.replace("_", " ")])


def hide(file, seed):
    rows = table(file)
    hidden = set(random.Random(int(seed)).sample(sorted(row["id"] for row in rows), round(0.3 * len(rows))))
    out = csv.DictWriter(sys.stdout, rows[0].keys())
    out.writeheader()
    out.writerows(row for row in rows if row["id"] not in hidden)


def actors(out):
    """The actors of each text: name, entry, run id, mentions."""
    members = pathlib.Path(out, "run-actor-members.csv")
    run = {row["actor"]: row["run-actor"] for row in table(members)} if members.exists() else {}
    found = {}
    for row in read([pathlib.Path(out, "documents.jsonl")]):
        name = pathlib.PurePosixPath(unquote(row["source"]["path"])).name.removesuffix(".txt")
        found[name] = [
            (actor["kb"]["id"] if actor.get("kb") else None, run.get(actor["id"]), m["begin-cp"], m["end-cp"], m["kind"])
            for actor in row["layers"].get("actors", [])
            for m in actor["mentions"]
        ]
    return found


def best(begin, end, others):
    """The index of the span that fits best, or None."""
    shared = [(min(end, e) - max(begin, b) - 0.1 * abs((e - b) - (end - begin)), i) for i, (b, e) in enumerate(others)]
    shared = [each for each in shared if each[0] > 0]
    return max(shared)[1] if shared else None


def links(out, known, files):
    bundled = collections.defaultdict(set)
    for file in ("countries", "organisations", "leaders"):
        for row in table(RESOURCES / f"{file}.csv"):
            bundled[row["id"]] |= {key(name) for name in [row["name"], *(row["aliases"] or "").split("|")]}
    covered = None if known == "bundled" else {row["id"] for row in table(known)}
    right = links_made = wanted = got = 0
    found = actors(out)
    for row in read(files):
        gold, hit = names(row), set()
        spans = [mention["at"] for mention in gold]
        for entry, _, begin, end, kind in found[row["id"]]:
            if not entry or kind != "name":
                continue
            over = [i for i, (b, e) in enumerate(spans) if b < end and begin < e]
            fits = [i for i in over if gold[i]["link"] and same(entry, gold[i], bundled, covered)]
            if not over or (covered is None and not fits and key(row["text"][begin:end]) not in {key(row["text"][b:e]) for b, e in (spans[i] for i in over)}):
                continue  # the annotators have no such name there
            links_made += 1
            right += bool(fits)
            hit.update(i for i in fits if i == best(begin, end, spans) or len(fits) == 1)
        for i, mention in enumerate(gold):
            if mention["link"] and not mention["within"] and (covered is None or mention["link"] in covered):
                wanted += 1
                got += i in hit
    precision = right / links_made
    print(f"precision {100 * precision:.1f} ({right} of {links_made})", end="")
    recall = got / wanted
    print("" if covered is None else f", recall {100 * recall:.1f} ({got} of {wanted}), F1 {200 * precision * recall / (precision + recall):.1f}")


def same(entry, mention, bundled, covered):
    if covered is not None and entry in covered:
        return entry == mention["link"]
    return key(title(mention)) in bundled.get(entry, ()) or SAME.get(entry) == mention["link"]


def across(out, everything, rest, files):
    hidden = {row["id"] for row in table(everything)} - {row["id"] for row in table(rest)}
    found = actors(out)
    pairs = []
    for row in read(files):
        those = [(b, e, run) for _, run, b, e, kind in found[row["id"]] if kind != "pronoun"]
        for mention in names(row):
            if mention["link"] in hidden and not mention["within"]:
                at = best(*mention["at"], [(b, e) for b, e, _ in those])
                pairs.append((mention["link"], f"none {len(pairs)}" if at is None else those[at][2]))
    gold, system, both = (collections.Counter(x) for x in ([p[0] for p in pairs], [p[1] for p in pairs], pairs))
    precision = sum(both[p] / system[p[1]] for p in pairs) / len(pairs)
    recall = sum(both[p] / gold[p[0]] for p in pairs) / len(pairs)
    print(f"{len(pairs)} names of {len(gold)} hidden entities: B3 {2 * precision * recall / (precision + recall):.3f} (precision {precision:.3f}, recall {recall:.3f})")


if __name__ == "__main__":
    what, *rest = sys.argv[1:]
    if what == "base":
        base(rest)
    elif what == "hide":
        hide(*rest)
    elif what == "links":
        links(rest[0], rest[1], rest[2:])
    elif what == "across":
        across(rest[0], rest[1], rest[2], rest[3:])
    else:
        sys.exit(__doc__)
