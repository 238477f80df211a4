"""Packs the names that GazetteerNames.java lists into a Bloom filter: known_names.py GAZETTEER.tsv OUT.

The file has the number of bits (four bytes) and the bits. A name is known by its letters and digits in lower case; each of its types has
seven bits, at places that `org.copydesk.plugin.linguistics.KnownNames` computes in the same way.
"""

import sys

TYPES = ("person", "organisation", "place", "other")
BITS_A_NAME, PLACES = 10, 7
WHOLE = (1 << 64) - 1


def key(name):
    return "".join(letter for letter in name if letter.isalnum()).lower()


def hashed(letters):
    """FNV-1a of 64 bits over the code units."""
    value = 0xCBF29CE484222325
    for letter in letters:
        value = ((value ^ ord(letter)) * 0x100000001B3) & WHOLE
    return value


def mixed(value):
    """The finaliser of SplitMix64."""
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & WHOLE
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & WHOLE
    return value ^ (value >> 31)


def read(path):
    known = set()
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            types, name = line.rstrip("\n").split("\t")
            letters = key(name)
            if len(letters) > 2 and max(letters) < "\U00010000":
                known.update((letters, TYPES.index(one)) for one in types.split())
    return known


def main():
    known = read(sys.argv[1])
    size = BITS_A_NAME * len(known) // 8 * 8
    bits = bytearray(size // 8)
    for letters, kind in known:
        value = mixed((hashed(letters) + (kind + 1) * 0x9E3779B97F4A7C15) & WHOLE)
        first, step = value & 0xFFFFFFFF, (value >> 32) | 1
        for place in range(PLACES):
            at = (first + place * step) % size
            bits[at >> 3] |= 1 << (at & 7)
    with open(sys.argv[2], "wb") as out:
        out.write(size.to_bytes(4, "big") + bits)
    print(f"{len(known)} names, {len(bits) / 1e6:.1f} MB, {sum(map(int.bit_count, bits)) / size:.2f} of the bits set")


if __name__ == "__main__":
    main()
