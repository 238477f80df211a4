"""Other names in the place of those in a text, so that names are learnt by what stands around and not by heart."""

from collections import defaultdict

PLAIN_WORDS = 4


class Renaming:
    """Draws names of one type alone from a list: lines of types and name (tab-separated)."""

    def __init__(self, path, chance):
        self.chance = chance
        self.names = defaultdict(list)
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                kind, name = line.rstrip("\n").split("\t")
                if len(name.split()) <= PLAIN_WORDS:
                    self.names[kind].append(name)
        self.full = [name for name in self.names["person"] if " " in name]

    def renamed(self, text, found, share):
        """Returns the text and its names with a share of the names changed, each always to the same."""
        changes, parts, moved, last, shift = {}, [], [], 0, 0
        for begin, end, kind in sorted(found, key=lambda name: name[:2]):
            old = text[begin:end]
            key = (kind, old)
            if key not in changes:
                changes[key] = self._other(old, kind, changes) if self.chance.random() < share else old
            new = changes[key]
            parts += [text[last:begin], new]
            moved.append((begin + shift, begin + shift + len(new), kind))
            shift += len(new) - len(old)
            last = end
        return "".join([*parts, text[last:]]), moved

    def _other(self, old, kind, changes):
        if kind == "person":
            return self._person(old, changes)
        if kind not in self.names or old.isupper():
            return old
        name = self.chance.choice(self.names[kind])
        return self._printed_as(old, name)

    def _person(self, old, changes):
        words = old.split()
        if len(words) > 1:
            new = self.chance.choice(self.full).split()
            changes.setdefault(("person", words[-1]), self._printed_as(words[-1], new[-1]))
            changes.setdefault(("person", words[0]), self._printed_as(words[0], new[0]))
            return self._printed_as(old, " ".join(new))
        new = self.chance.choice(self.full).split()
        return self._printed_as(old, new[0] if self.chance.random() < 0.3 else new[-1])

    @staticmethod
    def _printed_as(old, name):
        if old.isupper() and len(old) > 3:
            return name.upper()
        return name.lower() if old.islower() else name

    def list_of_people(self):
        """Returns a text of persons alone, one after the other as under a letter, and its names."""
        text, found = self.chance.choice(("", "", "To: ", "cc: ", "Thanks, ", "With ")), []
        joint = self.chance.choice((" ", " ", ", ", "; ", " / ", " - "))
        for number in range(self.chance.randint(2, 7)):
            name = self.chance.choice(self.full)
            if self.chance.random() < 0.3:
                name = name.split()[0]
            text += joint if number else ""
            found.append((len(text), len(text) + len(name), "person"))
            text += name
        return text, found


def lowered(text, found):
    """Returns a text as one prints it who does not care: without capitals."""
    low = text.lower()
    return (low, found) if len(low) == len(text) else (text, found)
