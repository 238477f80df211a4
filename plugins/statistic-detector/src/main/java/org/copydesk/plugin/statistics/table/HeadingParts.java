package org.copydesk.plugin.statistics.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Table;

/** Takes a heading apart: what it names, and where it may say in what that is given. */
final class HeadingParts {

  private final Lexicon lexicon;
  private final Map<String, String[]> letters = new HashMap<>();

  HeadingParts(Lexicon lexicon) {
    this.lexicon = lexicon;
    Table.rows("heading-letters.tsv").forEach(row -> letters.put(row[0], row));
  }

  /** Returns a heading without what stands in brackets behind it. */
  static String named(String heading) {
    int open = heading.indexOf('(');
    int square = open < 0 ? heading.indexOf('[') : open;
    return (square > 0 ? heading.substring(0, square) : heading).strip();
  }

  /** Returns the parts of what stands above a table that may name a unit, sentence by sentence. */
  List<String> measuresOfCaption(String caption) {
    List<String> parts = new ArrayList<>();
    for (String sentence : caption.split("[.!?](?:\\s+|$)")) {
      parts.addAll(outright(sentence));
    }
    return parts;
  }

  /** Returns the parts of a heading that may name a unit, the likeliest first. */
  List<String> measures(String heading) {
    List<String> parts = outright(heading);
    String lower = heading.toLowerCase(Locale.ROOT);
    if (lower.contains("%") || lower.contains("percent") || lower.contains("per cent")) {
      parts.add("%");
    }
    return parts;
  }

  private List<String> outright(String heading) {
    List<String> parts = new ArrayList<>();
    int close = heading.lastIndexOf(')');
    int open = heading.lastIndexOf('(', Math.max(0, close));
    if (open >= 0 && close > open) {
      String inside = heading.substring(open + 1, close);
      add(parts, inside, heading);
      addAll(parts, inside, heading);
    }
    addAll(parts, heading, heading);
    int in = heading.toLowerCase(Locale.ROOT).lastIndexOf(" in ");
    if (in >= 0) {
      parts.add(heading.substring(in + 4));
    }
    parts.add(heading);
    parts.add(heading.replaceFirst("^(?:19|20)\\d\\d\\s+", ""));
    return parts;
  }

  /** Adds what stands behind commas, the last first. */
  private void addAll(List<String> parts, String heading, String whole) {
    String[] pieces = heading.split("[,;]");
    for (int i = pieces.length - 1; i > 0; i--) {
      add(parts, pieces[i], whole);
    }
    if (pieces.length > 1) {
      parts.add(pieces[0]);
    }
  }

  private void add(List<String> parts, String part, String heading) {
    String[] letter = letters.get(part.strip().toLowerCase(Locale.ROOT));
    parts.add(letter == null ? part : letter[isLength(heading) ? 2 : 1]);
  }

  private boolean isLength(String heading) {
    for (String word : heading.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (lexicon.lists("length-headings", lexicon.nouns().singular(word))) {
        return true;
      }
    }
    return false;
  }
}
