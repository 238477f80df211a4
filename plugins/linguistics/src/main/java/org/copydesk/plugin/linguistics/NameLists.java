package org.copydesk.plugin.linguistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.api.annotation.SpanColumns;

/** The word lists of names: what kinds of names a phrase is known as. */
final class NameLists {

  private static final String FOLDER = "names/";

  /** Phrases, their tokens parted by blanks, and their kinds as bits. */
  private final Map<String, Integer> kinds = new HashMap<>();

  /** The number of tokens of the longest phrase that begins with a word. */
  private final Map<String, Integer> longest = new HashMap<>();

  /** The first words of places, in lower case. */
  private final Set<String> placeStarts = new HashSet<>();

  private final Tokenizer tokenizer;

  private NameLists(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  static NameLists load(Tokenizer tokenizer) {
    NameLists lists = new NameLists(tokenizer);
    for (NameKind kind : NameKind.values()) {
      if (!kind.file().isEmpty()) {
        WordList.items(FOLDER + kind.file()).forEach(item -> lists.add(item, kind));
      }
    }
    for (String[] row : WordList.rows(FOLDER + "countries.tsv")) {
      WordList.items(List.of(row[0])).forEach(item -> lists.add(item, NameKind.COUNTRY));
      WordList.items(List.of(row[1])).forEach(item -> lists.add(item, NameKind.NATIONALITY));
    }
    return lists;
  }

  private void add(String item, NameKind kind) {
    List<String> words = new ArrayList<>();
    SpanColumns tokens = tokenizer.tokenize(item);
    for (int i = 0; i < tokens.size(); i++) {
      String word = WordForms.plain(item.substring(tokens.begins()[i], tokens.ends()[i]));
      words.add(kind == NameKind.TITLE ? word.toLowerCase(Locale.ROOT) : word);
    }
    kinds.merge(String.join(" ", words), kind.bit(), (a, b) -> a | b);
    if ((kind.bit() & NameKind.PLACE) != 0) {
      placeStarts.add(words.get(0).toLowerCase(Locale.ROOT));
    }
    longest.merge(words.get(0), words.size(), Math::max);
  }

  /** Returns the kinds of a phrase as bits, 0 for an unknown one. */
  int kinds(String phrase) {
    return kinds.getOrDefault(phrase, 0);
  }

  /** Tells whether the name of a place begins with a word, which is given in lower case. */
  boolean beginsPlace(String lower) {
    return placeStarts.contains(lower);
  }

  /** Tells whether a phrase is of a kind. */
  boolean is(String phrase, NameKind kind) {
    return (kinds(phrase) & kind.bit()) != 0;
  }

  /**
   * Returns the end of the longest phrase of the given kinds that begins with a word; {@code from}
   * if there is none.
   */
  int longestMatch(String[] words, int from, int to, int mask) {
    int most = Math.min(to - from, longest.getOrDefault(words[from], 0));
    StringBuilder phrase = new StringBuilder();
    int end = from;
    for (int i = 0; i < most; i++) {
      phrase.append(i == 0 ? "" : " ").append(words[from + i]);
      if ((kinds(phrase.toString()) & mask) != 0) {
        end = from + i + 1;
      }
    }
    return end;
  }
}
