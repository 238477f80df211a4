"""Trains the encoder: train.py --data FOLDER --base ONNX --vocabulary TXT --silver TSV --out FILE [--minutes N]."""

import argparse
import random
import time
from pathlib import Path

import torch
from torch.nn import CrossEntropyLoss, utils

import model
import names
import quotes
from batches import UNTOLD, Batch, batched
from renaming import Renaming, lowered
from windows import Packer, code
from words import Vocabulary

SEED = 1
QUOTE_WINDOWS, NAME_WINDOWS = 8, 8
ENCODER_RATE, HEAD_RATE, WARM_UP = 2e-4, 1e-3, 60
LINK_WEIGHT, SILVER_WEIGHT = 0.2, 1.0
RENAMED, LOWERED = 0.7, 0.06
AVERAGED = 3
LISTS_OF_PEOPLE, RENAMED_ARTICLES = 60, 60
RESOURCES = Path(__file__).parents[2] / "src/main/resources/org/copydesk/plugin/linguistics/names"


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True, help="folder with quotes/ and actors/")
    parser.add_argument("--base", required=True, help="ONNX file of all-MiniLM-L6-v2")
    parser.add_argument("--vocabulary", required=True)
    parser.add_argument("--silver", required=True, help="what SilverNames.java wrote")
    parser.add_argument("--gazetteer", required=True, help="what GazetteerNames.java wrote")
    parser.add_argument("--lists", type=Path, default=RESOURCES, help="the plugin's lists of names")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=float, default=5)
    parser.add_argument("--steps", type=int, default=0, help="ends after as many, for a trial")
    return parser.parse_args()


class Data:
    """The labelled texts, cut into other windows in each epoch."""

    def __init__(self, options, vocabulary, chance):
        self.vocabulary = vocabulary
        self.chance = chance
        self.articles = quotes.load(options.data / "quotes/polnear_train_speech.jsonl")
        self.silver = names.silver(options.silver)
        demonyms = names.nationalities(options.lists / "countries.tsv", options.lists / "nationalities.txt")
        actors = options.data / "actors"
        self.renaming = Renaming(options.gazetteer, chance)
        self.gold = [
            *names.gum(actors / "gum_train.jsonl"),
            *names.wikigold(actors / "wikigold_train.jsonl", demonyms),
            *names.re3d(actors / "re3d_train.jsonl"),
        ]

    def epoch(self):
        """Returns batches in random order: of articles (quotes and silver names), of gold names as they are and renamed."""
        articles = [one for article in self.articles for one in self._windows(self._article(article))]
        gold = [one for text, found in self._named() for one in self._windows(names.label(text, found, self.vocabulary))]
        groups = [(False, group) for group in batched(articles, QUOTE_WINDOWS, self.chance)]
        groups += [(True, group) for group in batched(gold, NAME_WINDOWS, self.chance)]
        self.chance.shuffle(groups)
        return groups

    def _named(self):
        """Yields texts for the names alone: gold ones as they are and renamed, renamed articles, lists of people."""
        yield from self.gold
        articles = self.chance.sample(self.articles, RENAMED_ARTICLES)
        for text, found in [*self.gold, *((article["text"], self._silver(article, article["text"])) for article in articles)]:
            other = self.renaming.renamed(text, found, RENAMED)
            yield lowered(*other) if self.chance.random() < LOWERED else other
        for _ in range(LISTS_OF_PEOPLE):
            yield self.renaming.list_of_people()

    def _article(self, article):
        text = quotes.printed(article["text"], self.chance)
        labelled = quotes.label(article, text, self.vocabulary)
        names.lay(labelled, self._silver(article, text))
        return labelled

    def _silver(self, article, text):
        found = self.silver.get(article["id"].replace("/", "_"), [])
        return names.outermost([(*names.without_article(text, begin, end), kind) for begin, end, kind in found])

    def _windows(self, labelled):
        context = 100 if self.chance.random() < 0.4 else 0
        settled = self.chance.random() < 0.5
        packer = Packer(first=self.chance.randint(80, 254), context=context, settled=settled)
        return [code(window, self.vocabulary) for window in packer.pack(labelled)]


class Losses:
    def __init__(self):
        self.entropy = CrossEntropyLoss(ignore_index=UNTOLD)
        self.sums = {}

    def of(self, batch, gold, outputs):
        roles, named, links = (output.float() for output in outputs)
        parts = {"gold" if gold else "silver": self._entropy(named, batch.names) * (1 if gold else SILVER_WEIGHT)}
        if not gold:
            size = quotes.LABELS
            parts["roles"] = sum(
                self._entropy(roles[:, :, size * i : size * (i + 1)], batch.roles[:, :, i]) for i in range(len(quotes.ROLES))
            )
            if batch.links is not None:
                parts["links"] = LINK_WEIGHT * self._links(batch, links)
        for name, part in parts.items():
            total, count = self.sums.get(name, (0.0, 0))
            self.sums[name] = (total + part.item(), count + 1)
        return sum(parts.values())

    def _entropy(self, logits, labels):
        return self.entropy(logits.reshape(-1, logits.shape[-1]), labels.reshape(-1))

    def _links(self, batch, links):
        row, piece, goals = batch.links[:, 0], batch.links[:, 1], batch.links[:, 2:]
        possible = batch.roles[row, :, 0] >= 0
        possible[:, 0] = True
        scores = links[row, :, piece, :].masked_fill(~possible[:, None, :], -1e4)
        return self._entropy(scores, goals)

    def told(self):
        text = " ".join(f"{name} {total / count:.4f}" for name, (total, count) in sorted(self.sums.items()))
        self.sums = {}
        return text


def optimizer(network):
    network.encoder.word.weight.requires_grad_(False)
    new = {network.encoder.shape.weight, network.encoder.mark.weight}
    old = [p for p in network.encoder.parameters() if p.requires_grad and p not in new]
    heads = [p for name, p in network.named_parameters() if not name.startswith("encoder.")] + list(new)
    groups = [dict(params=old, lr=0, base=ENCODER_RATE), dict(params=heads, lr=0, base=HEAD_RATE)]
    return torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98))


def main():
    options = arguments()
    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    vocabulary = Vocabulary(options.vocabulary)
    data = Data(options, vocabulary, random.Random(SEED))
    network = model.Tagger(len(vocabulary.ids))
    model.load_base(network.encoder, options.base)
    optimizing = optimizer(network)
    losses = Losses()
    began, step, pieces, groups, epoch, ends = time.time(), 0, 0, data.epoch(), 0, []
    steps = options.steps or int(options.epochs * len(groups))
    print(f"{len(data.articles)} articles, {len(groups)} batches an epoch, {steps} steps", flush=True)
    network.train()
    while step < steps:
        for gold, group in groups:
            share = min(1, (step + 1) / WARM_UP) * max(0.01, 1 - step / steps)
            for parameters in optimizing.param_groups:
                parameters["lr"] = parameters["base"] * share
            batch = Batch(group, vocabulary.padding)
            with torch.autocast("cpu", torch.bfloat16):
                outputs = network(batch.pieces, batch.shapes, batch.marks, batch.mask)
            optimizing.zero_grad(set_to_none=True)
            losses.of(batch, gold, outputs).backward()
            utils.clip_grad_norm_([p for p in network.parameters() if p.requires_grad], 1.0)
            optimizing.step()
            step += 1
            pieces += int(batch.mask.sum())
            if step % 50 == 0:
                spent = time.time() - began
                print(f"step {step} of {steps}, {spent:.0f} s, {pieces / spent:.0f} pieces/s: {losses.told()}", flush=True)
            if step >= steps:
                break
        epoch += 1
        ends.append({name: weights.clone() for name, weights in network.state_dict().items()})
        torch.save(ends[-1], options.out.with_suffix(f".{epoch}.pt"))
        groups = data.epoch() if step < steps else []
    torch.save(averaged(ends[-AVERAGED:]), options.out)


def averaged(states):
    """Returns the mean of the weights at the ends of the last epochs, which does better than the last alone."""
    return {name: sum(state[name] for state in states) / len(states) for name in states[0]}


if __name__ == "__main__":
    main()
