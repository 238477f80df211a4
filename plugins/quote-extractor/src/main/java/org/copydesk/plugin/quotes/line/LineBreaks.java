package org.copydesk.plugin.quotes.line;

import java.util.List;
import java.util.Set;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.PartOfSpeech;

/** Tells where a line ends, given where sentences end and what passages end with. */
final class LineBreaks {

  /** How many items a tag such as 'Sen. Jane Doe of Ohio said' has before its verb. */
  private static final int TAG_REACH = 14;

  private final String text;
  private final Set<String> cueForms;

  LineBreaks(String text, Set<String> cueForms) {
    this.text = text;
    this.cueForms = cueForms;
  }

  /** Tells whether a line ends before item {@code i}. */
  boolean between(List<Item> items, int i, boolean sentenceBegins) {
    Item left = items.get(i - 1);
    if (left.passage() != null) {
      return endsAfterPassage(items, i, left.passage().inside());
    }
    boolean ended = left.form().equals(".") || left.form().equals("?") || left.form().equals("!");
    return sentenceBegins && !left.form().equals(",") && !left.form().equals(":")
        || ended && items.get(i).isPassage();
  }

  private boolean endsAfterPassage(List<Item> items, int i, Span inside) {
    char last = last(inside);
    Item right = items.get(i);
    boolean mayBegin = right.capital() || right.isPassage();
    if (last == '.' || last == '\u2026') {
      return mayBegin;
    }
    boolean asks = last == '?' || last == '!';
    return asks && mayBegin && !tagFollows(items, i);
  }

  /** The last character inside, closing marks of inner passages left out. */
  private char last(Span inside) {
    int end = inside.end();
    while (end > inside.begin() && "'\u2019\u201d\"".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > inside.begin() ? text.charAt(end - 1) : ' ';
  }

  /** Whether a reporting verb comes soon, before any punctuation but that of names. */
  private boolean tagFollows(List<Item> items, int i) {
    int end = Math.min(items.size(), i + TAG_REACH);
    for (int k = i; k < end; k++) {
      Item item = items.get(k);
      if (cueForms.contains(item.form())) {
        return true;
      }
      if (item.isPassage() || item.pos() == PartOfSpeech.VERB || item.pos() == PartOfSpeech.AUX) {
        return false;
      }
    }
    return false;
  }
}
