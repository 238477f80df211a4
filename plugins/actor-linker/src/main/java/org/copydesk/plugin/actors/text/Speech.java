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
  private final int[] reportOf;

  private Speech(List<Quote> quotes, int tokens) {
    this.quotes = quotes;
    this.quoteOf = new int[tokens];
    this.reportOf = new int[tokens];
    Arrays.fill(quoteOf, -1);
    Arrays.fill(reportOf, -1);
  }

  /** Reads the quotes of a document. */
  public static Speech of(Document document, Words words) {
    List<Quote> quotes = document.layer(Layers.QUOTES).stream().toList();
    Speech speech = new Speech(quotes, words.size());
    for (int i = 0; i < quotes.size(); i++) {
      for (Span part : quotes.get(i).parts()) {
        speech.mark(words, part, quotes.get(i).kind() == QuoteKind.DIRECT, i);
      }
    }
    return speech;
  }

  private void mark(Words words, Span part, boolean whole, int quote) {
    boolean inside = whole;
    for (int i = words.firstFrom(part.begin());
        i < words.size() && words.end(i) <= part.end();
        i++) {
      inside = whole || inside(words.form(i).text(), inside);
      if (!isMark(words.form(i).text())) {
        (inside ? quoteOf : reportOf)[i] = quote;
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

  /** Returns the number of the quote that tells a token in the writer's words, -1 for none. */
  public int reportOf(int token) {
    return token >= 0 && token < reportOf.length ? reportOf[token] : -1;
  }
}
