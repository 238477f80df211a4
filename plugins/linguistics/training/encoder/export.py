"""Writes the network as ONNX with eight-bit weights: export.py WEIGHTS.pt OUT.onnx [--bits 8].

Products become DynamicQuantizeMatMul with a scale for each column, word embeddings bytes with a scale for each row.
Seven bits keep processors with AVX2 and without VNNI from saturating.
"""

import argparse
import os

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import model

OPSET = 17
INPUTS = ("pieces", "shapes", "marks")
OUTPUTS = ("roles", "names", "links")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("weights", help="what train.py wrote, '-' for untrained heads")
    parser.add_argument("out")
    parser.add_argument("--bits", type=int, default=8)
    options = parser.parse_args()
    torch.manual_seed(1)
    network = model.Tagger()
    if options.weights != "-":
        network.load_state_dict(torch.load(options.weights))
    network.eval()
    whole = options.out + ".whole"
    write_whole(network, whole)
    graph = Quantizer(onnx.load(whole), options.bits).quantized()
    onnx.save(graph, options.out + ".part")
    os.replace(options.out + ".part", options.out)
    os.remove(whole)
    print(f"{options.out}: {os.path.getsize(options.out) / 1e6:.1f} MB")


def write_whole(network, path):
    pieces = torch.randint(1000, 2000, (1, 16))
    axes = {name: {1: "T"} for name in (*INPUTS, "roles", "names")} | {"links": {2: "T", 3: "T"}}
    torch.onnx.export(
        network,
        (pieces, pieces % 8, pieces % 4),
        path,
        opset_version=OPSET,
        input_names=INPUTS,
        output_names=OUTPUTS,
        dynamic_axes=axes,
    )


class Quantizer:
    """Puts bytes in the place of the large weights of a graph."""

    def __init__(self, whole, bits):
        self.whole = whole
        self.most = (1 << (bits - 1)) - 1
        self.weights = {i.name: i for i in whole.graph.initializer}
        self.users = {}
        for node in whole.graph.node:
            for name in node.input:
                self.users.setdefault(name, []).append(node)
        self.added, self.dropped, self.nodes, self.merged = [], set(), [], set()

    def quantized(self):
        for node in self.whole.graph.node:
            if id(node) not in self.merged:
                self._take(node)
        graph = self.whole.graph
        kept = [i for i in graph.initializer if i.name not in self.dropped] + self.added
        del graph.node[:]
        graph.node.extend(self.nodes)
        del graph.initializer[:]
        graph.initializer.extend(kept)
        self.whole.opset_import.append(helper.make_opsetid("com.microsoft", 1))
        return self.whole

    def _take(self, node):
        if node.op_type == "MatMul" and node.input[1] in self.weights:
            self._product(node)
        elif node.op_type == "Gather" and node.input[0] in self.weights and self._is_large(node.input[0]):
            self._lookup(node)
        else:
            self.nodes.append(node)

    def _is_large(self, name):
        return self.weights[name].dims[0] > 10_000

    def _add(self, name, array):
        self.added.append(numpy_helper.from_array(array, name))
        return name

    def _product(self, node):
        name = node.input[1]
        weight = numpy_helper.to_array(self.weights[name]).astype("f4")
        scale = (numpy.abs(weight).max(0) / self.most + 1e-12).astype("f4")
        bytes_ = numpy.clip(numpy.round(weight / scale), -self.most, self.most).astype("i1")
        inputs = [
            node.input[0],
            self._add(name + "_bytes", bytes_),
            self._add(name + "_scale", scale),
            self._add(name + "_zero", numpy.zeros(weight.shape[1], "i1")),
        ]
        output = node.output[0]
        users = self.users.get(output, [])
        if len(users) == 1 and users[0].op_type == "Add":
            bias = [i for i in users[0].input if i != output]
            if bias and bias[0] in self.weights:
                inputs.append(bias[0])
                output = users[0].output[0]
                self.merged.add(id(users[0]))
        self.nodes.append(helper.make_node("DynamicQuantizeMatMul", inputs, [output], domain="com.microsoft"))
        self.dropped.add(name)

    def _lookup(self, node):
        name, output = node.input[0], node.output[0]
        weight = numpy_helper.to_array(self.weights[name])
        scale = (numpy.abs(weight).max(1, keepdims=True) / 127 + 1e-12).astype("f4")
        self._add(name + "_bytes", numpy.round(weight / scale).astype("i1"))
        self._add(name + "_scale", scale)
        self.nodes += [
            helper.make_node("Gather", [name + "_bytes", node.input[1]], [output + "_bytes"]),
            helper.make_node("Cast", [output + "_bytes"], [output + "_float"], to=TensorProto.FLOAT),
            helper.make_node("Gather", [name + "_scale", node.input[1]], [output + "_scale"]),
            helper.make_node("Mul", [output + "_float", output + "_scale"], [output]),
        ]
        self.dropped.add(name)


if __name__ == "__main__":
    main()
