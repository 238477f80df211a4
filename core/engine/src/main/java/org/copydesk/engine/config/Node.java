package org.copydesk.engine.config;

import java.util.List;
import java.util.Optional;

/** A value of the pipeline file before it has a type, with its place. */
public sealed interface Node {

  /** Returns where it stands. */
  Mark mark();

  /** Makes a node of a Java value: maps, collections, texts, numbers, enums, paths, durations. */
  static Node of(Object value) {
    return JavaValues.node(value);
  }

  /**
   * A text, number, boolean or nothing at all: which of these, the setting's type decides.
   *
   * @param text as it is written, quotes resolved
   * @param plain whether it is written without quotes
   */
  record Scalar(String text, boolean plain, Mark mark) implements Node {

    private static final int MOST_SHOWN = 60;

    /** Returns the text for a message: one line, and not too long. */
    public String shown() {
      String line = text.replaceAll("\\s+", " ");
      boolean fits = line.codePointCount(0, line.length()) <= MOST_SHOWN;
      return fits ? line : line.substring(0, line.offsetByCodePoints(0, MOST_SHOWN)) + "…";
    }
  }

  /** A list. */
  record Sequence(List<Node> items, Mark mark) implements Node {

    /** Copies the items. */
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** A map, its entries in the order of the file, each key once. */
  record Mapping(List<Entry> entries, Mark mark) implements Node {

    /** A map without entries that stands nowhere. */
    public static final Mapping EMPTY = new Mapping(List.of(), Mark.NONE);

    /** Copies the entries. */
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** Returns the entry of a key. */
    public Optional<Entry> entry(String key) {
      return entries.stream().filter(e -> e.key().equals(key)).findFirst();
    }

    /** Returns where the value of a key stands, or this map when it has no such key. */
    public Mark place(String key) {
      return entry(key).map(e -> e.value().mark()).orElse(mark);
    }
  }

  /** A key of a map and its value. */
  record Entry(String key, Mark keyMark, Node value) {}
}
