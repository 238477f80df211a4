"""Paragraphs of labelled words."""

import bisect
import re
from dataclasses import dataclass, field

import words

ABBREVIATION = re.compile(
    r"(?:^|[\s(“\"])(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Jr|Sr|No|vs|Inc|Corp|Co|[A-Z](?:\.[A-Z])*)\.$"
)
SENTENCE_END = re.compile(r"[.!?][”\"’')]*\s+(?=[A-Z“\"‘(\[])")


@dataclass
class Paragraph:
    """Words with the number of their sentence and, by task, a label each.

    `links` holds (word that begins a content, where its source begins, where its cue begins), places in the text or None.
    """

    words: list
    sentences: list
    labels: dict = field(default_factory=dict)
    links: list = field(default_factory=list)


def sentence_begins(text, begin, end):
    begins = [begin]
    for match in SENTENCE_END.finditer(text[begin:end]):
        if not ABBREVIATION.search(text[begin : begin + match.start() + 1]):
            begins.append(begin + match.end())
    return begins


def of(text, vocabulary):
    """Returns the paragraphs of a text: its lines that are not blank."""
    found = []
    for line in re.finditer(r"[^\n]+", text):
        its_words = words.read(text, line.start(), line.end(), vocabulary)
        if its_words:
            begins = sentence_begins(text, line.start(), line.end())
            sentences = [bisect.bisect_right(begins, word.begin) for word in its_words]
            found.append(Paragraph(its_words, sentences))
    return found
