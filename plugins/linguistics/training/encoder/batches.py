"""Batches of windows as tensors."""

import torch

import quotes

UNTOLD = -1


def batched(windows, size, chance):
    """Groups windows of like length, in random order."""
    windows = list(windows)
    chance.shuffle(windows)
    groups = []
    for begin in range(0, len(windows), 16 * size):
        near = sorted(windows[begin : begin + 16 * size], key=lambda coded: len(coded.pieces))
        groups += [near[i : i + size] for i in range(0, len(near), size)]
    chance.shuffle(groups)
    return groups


class Batch:
    """Windows padded to one length, with the labels of their words' first pieces."""

    def __init__(self, coded, padding):
        length = max(len(one.pieces) for one in coded)
        self.pieces = self._filled(len(coded), length, padding)
        self.shapes = self._filled(len(coded), length, 0)
        self.marks = self._filled(len(coded), length, 0)
        self.mask = self._filled(len(coded), length, 0)
        self.names = self._filled(len(coded), length, UNTOLD)
        self.roles = torch.full((len(coded), length, len(quotes.ROLES)), UNTOLD, dtype=torch.long)
        links = []
        for row, one in enumerate(coded):
            size = len(one.pieces)
            self.pieces[row, :size] = torch.tensor(one.pieces)
            self.shapes[row, :size] = torch.tensor(one.shapes)
            self.marks[row, :size] = torch.tensor(one.marks)
            self.mask[row, :size] = 1
            links += self._label(row, one)
        self.links = torch.tensor(links) if links else None

    @staticmethod
    def _filled(rows, length, value):
        return torch.full((rows, length), value, dtype=torch.long)

    def _label(self, row, coded):
        pieces_by_begin, pieces_by_word = {}, {}
        for piece, paragraph, at, _ in coded.places:
            labels = paragraph.labels
            if "names" in labels:
                self.names[row, piece] = labels["names"][at]
            if "content" in labels:
                for column, role in enumerate(quotes.ROLES):
                    self.roles[row, piece, column] = labels[role][at]
                pieces_by_begin[paragraph.words[at].begin] = piece
            pieces_by_word[id(paragraph), at] = piece
        links = []
        for paragraph in {id(p): p for _, p, _, _ in coded.places}.values():
            for at, source, cue in paragraph.links:
                piece = pieces_by_word.get((id(paragraph), at))
                if piece is not None:
                    links.append((row, piece, pieces_by_begin.get(source, 0), pieces_by_begin.get(cue, 0)))
        return links
