"""Words as the model sees them: pieces, shapes and the state of the quotation marks.

`org.copydesk.plugin.linguistics.encoder` does the same in Java; the two must agree.
"""

import re
import unicodedata
from dataclasses import dataclass

WORD = re.compile(r"[^\W_]+|[^\s]")

SHAPES = 8
SPECIAL, LOWER, TITLE, UPPER, MIXED, DIGIT, PUNCTUATION, CAPITAL = range(SHAPES)

LONGEST_WORD = 100

MARKS = 4
OUTSIDE, INSIDE, OPENING, CLOSING = range(MARKS)

OPENING_MARKS = "“«"
DOUBLE_MARKS = "“”\"«»"


@dataclass(frozen=True)
class Word:
    """A word with its place in the text."""

    begin: int
    end: int
    pieces: list
    shape: int
    mark: int


class Vocabulary:
    """WordPiece by the longest match first, lower-cased and without accents."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as lines:
            self.ids = {line.rstrip("\n"): number for number, line in enumerate(lines)}
        self.begin = self.ids["[CLS]"]
        self.separator = self.ids["[SEP]"]
        self.unknown = self.ids["[UNK]"]
        self.padding = self.ids["[PAD]"]
        self.known = {}

    def pieces(self, word):
        found = self.known.get(word)
        if found is None:
            found = [self.unknown] if len(word) > LONGEST_WORD else self._split(plain(word))
            self.known[word] = found
        return found

    def _split(self, word):
        pieces = []
        begin = 0
        while begin < len(word):
            end = len(word)
            prefix = "##" if begin else ""
            while end > begin and prefix + word[begin:end] not in self.ids:
                end -= 1
            if end == begin:
                return [self.unknown]
            pieces.append(self.ids[prefix + word[begin:end]])
            begin = end
        return pieces or [self.unknown]


def plain(word):
    decomposed = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn")


def shape(word):
    if not word[0].isalnum():
        return PUNCTUATION
    if any(c.isdigit() for c in word):
        return DIGIT
    if word.islower():
        return LOWER
    if len(word) == 1:
        return CAPITAL
    if word.isupper():
        return UPPER
    return TITLE if word[0].isupper() and word[1:].islower() else MIXED


def read(text, begin, end, vocabulary):
    """Returns the words of a paragraph."""
    words = []
    inside = False
    for match in WORD.finditer(text, begin, end):
        form = match.group()
        mark = INSIDE if inside else OUTSIDE
        if form in DOUBLE_MARKS:
            inside = form in OPENING_MARKS or (form == '"' and not inside)
            mark = OPENING if inside else CLOSING
        words.append(Word(match.start(), match.end(), vocabulary.pieces(form), shape(form), mark))
    return words
