"""Windows: paragraphs packed into what the model sees at once."""

from dataclasses import dataclass

import words

LARGEST = 254
MOST_CONTEXT = 100

HEADING_WORDS = 20
LANDMARKS = 6


def is_heading(paragraph):
    """Tells whether a paragraph is short and ends as no sentence does: a heading, a caption, a cell, an item of a list."""
    return len(paragraph.words) <= HEADING_WORDS and paragraph.words[-1].shape != words.PUNCTUATION


def is_landmark(paragraph):
    """Tells whether a paragraph begins a window wherever it stands; one in six does, whatever marks are printed in it."""
    return sum(sum(word.pieces) for word in paragraph.words if word.shape != words.PUNCTUATION) % LANDMARKS == 0


@dataclass(frozen=True)
class Stretch:
    """Words of a paragraph; as context they only help to read what follows."""

    paragraph: object
    begin: int
    end: int
    context: bool

    def pieces(self):
        return sum(len(word.pieces) for word in self.paragraph.words[self.begin : self.end])


class Packer:
    """Packs the paragraphs of a document, in order.

    `settled` has windows begin at landmarks, and headings stand alone, so that a text is read alike with another head,
    a caption more or a paragraph less.
    """

    def __init__(self, largest=LARGEST, first=None, context=MOST_CONTEXT, settled=True):
        self.largest = largest
        self.settled = settled
        self.limit = first or largest
        self.context = context
        self.windows = []
        self.current = []
        self.size = 0

    def pack(self, paragraphs):
        for paragraph in paragraphs:
            alone = self.settled and is_heading(paragraph)
            if alone:
                self._flush(False)
            elif self.settled and is_landmark(paragraph):
                self._flush()
            self._add(paragraph)
            if alone:
                self._flush(False)
        self._flush(False)
        return self.windows

    def _flush(self, again=True):
        """Ends a window; the next one shows its last paragraph `again` where that is short."""
        if any(not stretch.context for stretch in self.current):
            self.windows.append(self.current)
        last = self.current[-1] if self.current else None
        self.current, self.size, self.limit = [], 0, self.largest
        if self.context and last and again:
            size = last.pieces() + 1
            if size <= self.context:
                self.current = [Stretch(last.paragraph, last.begin, last.end, True)]
                self.size = size

    def _add(self, paragraph):
        words = paragraph.words
        begin = 0
        while begin < len(words):
            size = sum(len(word.pieces) for word in words[begin:]) + 1
            if self.size + size <= self.limit:
                self.current.append(Stretch(paragraph, begin, len(words), False))
                self.size += size
                return
            if self.size > self.limit * 0.5 and size <= self.largest:
                self._flush()
                continue
            end, taken = self._fitting(paragraph, begin)
            if end > begin:
                self.current.append(Stretch(paragraph, begin, end, False))
                self.size += taken + 1
                begin = end
                self._flush()
            elif any(not stretch.context for stretch in self.current):
                self._flush()
            else:
                self.current, self.size, self.limit = [], 0, self.largest

    def _fitting(self, paragraph, begin):
        """Returns how far a paragraph that is too long fits, at a sentence's begin where one is near."""
        words, sentences = paragraph.words, paragraph.sentences
        end, taken = begin, 0
        while end < len(words) and self.size + taken + len(words[end].pieces) + 1 <= self.limit:
            taken += len(words[end].pieces)
            end += 1
        cut = end
        while cut > begin + 20 and sentences[cut - 1] == sentences[min(cut, len(words) - 1)]:
            cut -= 1
        if cut > begin + 20 and cut < end:
            return cut, sum(len(word.pieces) for word in words[begin:cut])
        return end, taken


@dataclass(frozen=True)
class Coded:
    """A window as numbers; `places` has (piece, paragraph, word, context) for each word's first piece."""

    pieces: list
    shapes: list
    marks: list
    places: list


def code(window, vocabulary):
    pieces, shapes, marks, places = [vocabulary.begin], [0], [0], []
    for stretch in window:
        for at in range(stretch.begin, stretch.end):
            word = stretch.paragraph.words[at]
            places.append((len(pieces), stretch.paragraph, at, stretch.context))
            pieces += word.pieces
            shapes += [word.shape] * len(word.pieces)
            marks += [word.mark] * len(word.pieces)
        pieces.append(vocabulary.separator)
        shapes.append(0)
        marks.append(0)
    return Coded(pieces, shapes, marks, places)
