"""Outputs of the model over texts, by ONNX Runtime or by PyTorch."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

import numpy

import names
import paragraphs
import quotes
from windows import Packer, code

RUNNER = Path(__file__).parent / "RunModel.java"
ROLE_LOGITS = quotes.LABELS * len(quotes.ROLES)


@dataclass(frozen=True)
class Output:
    """What the model says of a window's words: log chances by role, of names, and links to words (column 0: none)."""

    places: list
    roles: dict
    names: object
    links: object

    def word(self, at):
        return self.places[at][1].words[self.places[at][2]]

    def is_context(self, at):
        return self.places[at][3]

    def by_paragraph(self):
        """Returns (first, behind the last) of the words of each paragraph, context or not."""
        groups = []
        for at, place in enumerate(self.places):
            if groups and self.places[groups[-1][0]][1] is place[1]:
                groups[-1][1] = at + 1
            else:
                groups.append([at, at + 1])
        return groups


def coded(text, vocabulary):
    """Returns the windows of a text as the product cuts them."""
    return [code(window, vocabulary) for window in Packer().pack(paragraphs.of(text, vocabulary))]


def log_chances(logits):
    shifted = logits - logits.max(-1, keepdims=True)
    return shifted - numpy.log(numpy.exp(shifted).sum(-1, keepdims=True))


def output(window, roles, named, links):
    pieces = [place[0] for place in window.places]
    size = quotes.LABELS
    by_role = {role: log_chances(roles[pieces, size * i : size * (i + 1)]) for i, role in enumerate(quotes.ROLES)}
    return Output(window.places, by_role, log_chances(named[pieces]), links[:, pieces][:, :, [0, *pieces]])


def by_runtime(windows, model, runtime, folder):
    """Yields the output of each window; `runtime` is the jar of ONNX Runtime, `folder` takes what passes to and fro."""
    told, answered = folder / "windows.txt", folder / "outputs.bin"
    with open(told, "w", encoding="ascii") as out:
        for window in windows:
            for row in (window.pieces, window.shapes, window.marks):
                out.write(" ".join(map(str, row)) + "\n")
    subprocess.run(["java", "-cp", str(runtime), str(RUNNER), str(model), str(told), str(answered)], check=True)
    floats = numpy.memmap(answered, "<f4", "r")
    at = 0
    for window in windows:
        length = len(window.pieces)
        parts = []
        for shape in ((length, ROLE_LOGITS), (length, names.LABELS), (2, length, length)):
            size = int(numpy.prod(shape))
            parts.append(numpy.array(floats[at : at + size]).reshape(shape))
            at += size
        yield output(window, *parts)
    if at != len(floats):
        raise ValueError(f"{answered} has {len(floats)} numbers, the windows account for {at}")
    told.unlink()
    answered.unlink()


def by_torch(windows, weights):
    """Yields the output of each window as train.py's weights give it."""
    import torch

    import model

    network = model.Tagger()
    network.load_state_dict(torch.load(weights))
    network.eval()
    for window in windows:
        inputs = [torch.tensor([row]) for row in (window.pieces, window.shapes, window.marks)]
        with torch.no_grad():
            yield output(window, *(part[0].numpy() for part in network(*inputs)))
