#!/usr/bin/env python3
"""pronoun_weights.py ROWS.jsonl [--check ROWS.jsonl]: learns pronoun-weights.csv from the rows of PronounRows and prints it.

A softmax over the candidates of a pronoun, fitted by gradient ascent on the likelihood of those whom the annotation means. All
kinds of pronouns share weights, each has a difference of its own; both are drawn (L2) to what was thought before, the more the
stronger. How likely nobody is meant is not learnt: texts with all their coreference say little of what is an actor.
"""
import argparse
import json

import numpy as np

KINDS = ["PERSON", "IT", "THEY"]
EVIDENCE = """CANDIDATE GUESSED_GENDER BODY COUNTRY THING PLACE DESCRIBED PLURAL IN_MIND SPOKEN_OF MOST_SPOKEN_OF FAR LAST
SENTENCE_BEFORE EARLIER_SENTENCE SAME_PRONOUN BOTH_SUBJECTS SUBJECT_BEFORE SUBJECT_OWNS SUBJECT_AND_OBJECT BOTH_OBJECTS
SPOKEN_OF_IN_QUOTES SPOKEN_OF_BY_WRITER SAME_QUOTE OWN_WORDS REPORTED LAST_SPEAKER""".split()
# What was thought before anything was learnt; the rest is 0.
BEFORE = {
    "CANDIDATE": 2.0, "GUESSED_GENDER": -0.16, "BODY": -0.29, "COUNTRY": -1.0, "THING": -0.36, "PLACE": -1.05, "IN_MIND": 1.0,
    "SPOKEN_OF": 0.3, "FAR": -1.0, "BOTH_SUBJECTS": 0.22, "SPOKEN_OF_IN_QUOTES": -0.8, "SPOKEN_OF_BY_WRITER": -0.8,
    "SAME_QUOTE": 0.1, "OWN_WORDS": -0.8, "LAST_SPEAKER": 1.5,
}
# How strongly it holds. The texts that may be learnt from are mostly lives of one person, news speaks of many; with learnt weights
# 'it' and 'they' were chosen better there, and worse in news.
STRENGTH = {"PERSON": 100.0, "IT": 1e6, "THEY": 1e6}
# What lives of one person would teach wrongly, and how far a candidate must be from nobody.
FIXED = {
    "PERSON": {"CANDIDATE": 4.0, "GUESSED_GENDER": -1.2, "SPOKEN_OF": 0.3, "IN_MIND": 1.1, "REPORTED": 0.8},
    "IT": {"CANDIDATE": 5.0, "REPORTED": 0.5},
    "THEY": {"CANDIDATE": 5.0, "REPORTED": 0.5},
}
STEPS, RATE = 600, 0.05


def read(path):
    rows = []
    for line in open(path):
        row = json.loads(line)
        values = np.array(row["candidates"], dtype=float)
        if len(values) and values[:, 0].any():
            rows.append((KINDS.index(row["kind"]), values[:, 0], values[:, 1:]))
    return rows


def shares(values, weights):
    scores = values @ weights
    scores = np.exp(scores - scores.max())
    return scores / scores.sum()


def fit(rows, strength):
    """Adam; no chance is in it: the same rows give the same weights."""
    before = np.array([BEFORE.get(name, 0.0) for name in EVIDENCE])
    weights = np.zeros((len(KINDS) + 1, len(EVIDENCE)))
    weights[0] = before
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        slope = np.zeros_like(weights)
        for kind, right, values in rows:
            share = shares(values, weights[0] + weights[kind + 1])
            among = share * right
            gain = values.T @ (among / among.sum() - share)
            slope[0] += gain
            slope[kind + 1] += gain
        slope[0] -= strength * (weights[0] - before)
        slope[1:] -= 3 * strength * weights[1:]
        mean = 0.9 * mean + 0.1 * slope
        square = 0.999 * square + 0.001 * slope * slope
        weights += RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return weights[0] + weights[1:]


def learn(rows):
    weights = np.array([fit(rows, STRENGTH[kind])[number] for number, kind in enumerate(KINDS)])
    for number, kind in enumerate(KINDS):
        for name, value in FIXED[kind].items():
            weights[number, EVIDENCE.index(name)] = value
    return weights


def check(rows, weights):
    for number, kind in enumerate(KINDS):
        hits = [right[np.argmax(shares(values, weights[number]))] for its, right, values in rows if its == number]
        print(f"# {kind.lower()}: {np.mean(hits):.3f} of {len(hits)} right")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("rows", nargs="+")
    parser.add_argument("--check")
    args = parser.parse_args()
    learnt = learn([row for path in args.rows for row in read(path)])
    if args.check:
        check(read(args.check), np.array([[BEFORE.get(name, 0.0) for name in EVIDENCE]] * len(KINDS)))
        check(read(args.check), learnt)
    print("# What speaks for and against whom a pronoun stands for; learnt, see training/README.md.")
    print("evidence,person,it,they")
    for name, values in zip(EVIDENCE, learnt.T):
        print(name + "," + ",".join(f"{value:.3f}" for value in values))
