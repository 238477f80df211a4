package org.copydesk.plugin.actors.text;

import java.util.Arrays;
import java.util.List;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.api.vocabulary.QuoteKind;

/** Which words of a document stand between quotation marks, and in which quote. */
public final class Speech {

  private static final String OPENING = "“„«‟";
  private static final String CLOSING = "”»";
  private static final String STRAIGHT = "\"";

  private final List<Quote> quotes;
  private final int[] quoteOf;

  private Speech(List<Quote> quotes, int[] quoteOf) {
    this.quotes = quotes;
    this.quoteOf = quoteOf;
  }

  /** Reads the quotes of a document. */
  public static Speech of(Document document, Words words) {
    List<Quote> quotes = document.layer(Layers.QUOTES).stream().toList();
    int[] quoteOf = new int[words.size()];
    Arrays.fill(quoteOf, -1);
    for (int i = 0; i < quotes.size(); i++) {
      for (Span part : quotes.get(i).parts()) {
        mark(words, part, quotes.get(i).kind() == QuoteKind.DIRECT, i, quoteOf);
      }
    }
    return new Speech(quotes, quoteOf);
  }

  private static void mark(Words words, Span part, boolean whole, int quote, int[] quoteOf) {
    boolean inside = whole;
    for (int i = words.firstFrom(part.begin());
        i < words.size() && words.end(i) <= part.end();
        i++) {
      inside = whole || inside(words.form(i).text(), inside);
      if (inside && !isMark(words.form(i).text())) {
        quoteOf[i] = quote;
      }
    }
  }

  private static boolean isMark(String word) {
    return OPENING.contains(word) || CLOSING.contains(word) || STRAIGHT.equals(word);
  }

  private static boolean inside(String word, boolean before) {
    if (word.isEmpty()) {
      return before;
    }
    if (OPENING.contains(word)) {
      return true;
    }
    return CLOSING.contains(word) ? false : STRAIGHT.equals(word) != before;
  }

  /** Returns the quotes in the order of the text. */
  public List<Quote> quotes() {
    return quotes;
  }

  /** Returns the number of the quote whose marks a token stands between, -1 for none. */
  public int quoteOf(int token) {
    return token >= 0 && token < quoteOf.length ? quoteOf[token] : -1;
  }
}
