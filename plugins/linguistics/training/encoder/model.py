"""The encoder: BERT in plain PyTorch with word shapes and quotation marks, and its heads."""

import math

import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional

import names
import quotes
import words

WIDTH, LAYERS, ATTENTIONS, INNER, POSITIONS = 384, 6, 12, 1536, 512
LINK_WIDTH = 128


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query_key_value = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.attention_norm = nn.LayerNorm(WIDTH, 1e-12)
        self.inner = nn.Linear(WIDTH, INNER)
        self.outer = nn.Linear(INNER, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, 1e-12)

    def forward(self, states, bias):
        batch, length, _ = states.shape
        size = WIDTH // ATTENTIONS
        split = self.query_key_value(states).view(batch, length, 3, ATTENTIONS, size)
        query, key, value = split.permute(2, 0, 3, 1, 4).unbind(0)
        scores = (query * (1 / math.sqrt(size))) @ key.transpose(-1, -2)
        weights = torch.softmax(scores if bias is None else scores + bias, -1)
        seen = (weights @ value).transpose(1, 2).reshape(batch, length, WIDTH)
        states = self.attention_norm(states + self.out(seen))
        return self.norm(states + self.outer(functional.gelu(self.inner(states))))


class Encoder(nn.Module):
    def __init__(self, vocabulary_size):
        super().__init__()
        self.word = nn.Embedding(vocabulary_size, WIDTH)
        self.position = nn.Embedding(POSITIONS, WIDTH)
        self.segment = nn.Embedding(2, WIDTH)
        self.shape = nn.Embedding(words.SHAPES, WIDTH)
        self.mark = nn.Embedding(words.MARKS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList([Layer() for _ in range(LAYERS)])
        nn.init.zeros_(self.shape.weight)
        nn.init.zeros_(self.mark.weight)

    def forward(self, pieces, shapes, marks, mask=None, dropout=0.0):
        states = self.word(pieces) + self.position.weight[: pieces.shape[1]] + self.segment.weight[0]
        states = self.norm(states + self.shape(shapes) + self.mark(marks))
        states = functional.dropout(states, dropout, self.training)
        bias = None if mask is None else (1.0 - mask[:, None, None, :].to(states.dtype)) * -1e4
        for layer in self.layers:
            states = layer(states, bias)
        return states


class Tagger(nn.Module):
    """Gives logits: roles (15), names, links (content's begin to its source's and its cue's)."""

    def __init__(self, vocabulary_size=30522):
        super().__init__()
        self.encoder = Encoder(vocabulary_size)
        self.roles = nn.Linear(WIDTH, quotes.LABELS * len(quotes.ROLES))
        self.names = nn.Linear(WIDTH, names.LABELS)
        self.link_from = nn.Linear(WIDTH, 2 * LINK_WIDTH)
        self.link_to = nn.Linear(WIDTH, 2 * LINK_WIDTH)

    def forward(self, pieces, shapes, marks, mask=None):
        states = self.encoder(pieces, shapes, marks, mask, dropout=0.1)
        states = functional.dropout(states, 0.1, self.training)
        batch, length, _ = states.shape
        begin = self.link_from(states).view(batch, length, 2, LINK_WIDTH).transpose(1, 2)
        end = self.link_to(states).view(batch, length, 2, LINK_WIDTH).transpose(1, 2)
        links = (begin @ end.transpose(-1, -2)) * (1 / math.sqrt(LINK_WIDTH))
        return self.roles(states), self.names(states), links


def load_base(encoder, path):
    """Copies the weights of all-MiniLM-L6-v2 out of its ONNX file."""
    graph = onnx.load(path).graph
    weights = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    linear = linear_weights(graph, weights)

    def tensor(array):
        return torch.tensor(array.copy())

    def copy(module, name):
        weight = weights.get(name + ".weight")
        module.weight.copy_(tensor(linear[name].T if name in linear else weight))
        module.bias.copy_(tensor(weights[name + ".bias"]))

    with torch.no_grad():
        for module, name in ((encoder.word, "word"), (encoder.position, "position"), (encoder.segment, "token_type")):
            module.weight.copy_(tensor(weights[f"embeddings.{name}_embeddings.weight"]))
        copy(encoder.norm, "embeddings.LayerNorm")
        for number, layer in enumerate(encoder.layers):
            prefix = f"encoder.layer.{number}."
            parts = [prefix + f"attention.self.{part}" for part in ("query", "key", "value")]
            layer.query_key_value.weight.copy_(torch.cat([tensor(linear[p].T) for p in parts]))
            layer.query_key_value.bias.copy_(torch.cat([tensor(weights[p + ".bias"]) for p in parts]))
            copy(layer.out, prefix + "attention.output.dense")
            copy(layer.attention_norm, prefix + "attention.output.LayerNorm")
            copy(layer.inner, prefix + "intermediate.dense")
            copy(layer.outer, prefix + "output.dense")
            copy(layer.norm, prefix + "output.LayerNorm")


def linear_weights(graph, weights):
    """Linear weights have no names of their own: the bias that is added to their product tells which they are."""
    products = {node.output[0]: node for node in graph.node if node.op_type == "MatMul"}
    found = {}
    for node in graph.node:
        if node.op_type == "Add":
            for bias, product in (node.input, list(node.input)[::-1]):
                if bias in weights and product in products and products[product].input[1] in weights:
                    found[bias.removesuffix(".bias")] = weights[products[product].input[1]]
    return found
