"""Decodes outputs plainly: the best path of labels, links to the nearest said place. The product decodes with more care."""

import numpy

import names
import quotes


def best_path(chances):
    """Viterbi: 0 is outside, odd labels begin, the even label after goes on."""
    labels = chances.shape[1]
    moves = numpy.zeros((labels, labels))
    for inner in range(2, labels, 2):
        moves[:, inner] = -1e9
        moves[[inner, inner - 1], inner] = 0
    scores = chances[0].copy()
    scores[2::2] = -1e9
    back = []
    for row in chances[1:]:
        ways = scores[:, None] + moves
        back.append(ways.argmax(0))
        scores = ways.max(0) + row
    path = [int(scores.argmax())]
    for step in reversed(back):
        path.append(int(step[path[-1]]))
    return path[::-1]


def runs(output, chances):
    """Returns (begin, end, kind) over a window's words, kinds counted from 0; none crosses a paragraph."""
    found = []
    for first, behind in output.by_paragraph():
        for at, label in enumerate(best_path(chances[first:behind]), first):
            if label % 2 == 1:
                found.append([at, at + 1, label // 2])
            elif label:
                found[-1][1] = at + 1
    return found


def place(output, run):
    return [output.word(run[0]).begin, output.word(run[1] - 1).end]


def found_names(windows):
    """Returns (begin, end, type) of the names in a text's windows."""
    return [
        (*place(output, run), names.TYPES[run[2]])
        for output in windows
        for run in runs(output, output.names)
        if not output.is_context(run[0])
    ]


def found_quotes(windows, text):
    """Returns the speech in a text's windows; contents with the same cue are one quote."""
    found = {}
    for output in windows:
        spans = {role: runs(output, output.roles[role]) for role in quotes.ROLES}
        for content in spans["content"]:
            if not output.is_context(content[0]) and content[2] == 0:
                ends = [linked(output.links[row][content[0]], spans[role]) for row, role in enumerate(("source", "cue"))]
                begin = place(output, content)[0]
                key = ("cue", place(output, ends[1])[0]) if ends[1] else ("alone", begin)
                quote = found.setdefault(key, {"spans": []})
                quote["spans"].append(place(output, content))
                for name, end in zip(("speaker", "cue"), ends):
                    if end:
                        quote.setdefault(name, holder(text, place(output, end)))
    return [whole(quote) for quote in found.values()]


def linked(scores, spans):
    """Returns the span that a content's link leads to, None where it leads nowhere."""
    best = max(spans, key=lambda span: scores[span[0] + 1], default=None)
    return best if best is not None and scores[best[0] + 1] > scores[0] else None


def holder(text, span):
    return {"start": span[0], "end": span[1], "text": text[span[0] : span[1]], "spans": [span]}


def whole(quote):
    spans = sorted(quote["spans"])
    return {**quote, "spans": spans, "start": spans[0][0], "end": spans[-1][1]}
