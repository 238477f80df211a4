package org.copydesk.plugin.quotes.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.api.vocabulary.Sentence;
import org.copydesk.api.vocabulary.Token;
import org.copydesk.plugin.quotes.lexicon.WordClass;
import org.copydesk.plugin.quotes.marks.Passage;

/** Reads the lines of a document, one paragraph after another, each token once. */
public final class LineReader {

  /** Longer than any sentence; bounds what the rules look at. */
  private static final int MAX_ITEMS = 250;

  private static final String PAUSES = ",.;:?!\u2026";

  private final Document document;
  private final Layer<Token> tokens;
  private final Layer<Sentence> sentences;
  private final List<Passage> passages;
  private final LineBreaks breaks;
  private final Names names;
  private final Retagging retagging;
  private int token;
  private int sentence;
  private int passage;

  /**
   * Makes a reader.
   *
   * @param passages the outermost passages in their order
   * @param cueForms all forms of the verbs of speaking
   */
  public LineReader(Document document, List<Passage> passages, Set<String> cueForms) {
    this.document = document;
    this.tokens = document.layer(Layers.TOKENS);
    this.sentences = document.layer(Layers.SENTENCES);
    this.passages = passages;
    this.breaks = new LineBreaks(document.text(), cueForms);
    this.names = Names.of(document);
    this.retagging = new Retagging(cueForms);
  }

  /** Reads the lines of the next paragraph; call it with each in their order. */
  public List<Line> read(Span piece, boolean headline) {
    List<Item> items = retagging.applied(items(piece));
    List<Line> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= items.size(); i++) {
      boolean ends = i == items.size() || i - begin >= MAX_ITEMS || endsBefore(items, i);
      if (ends) {
        lines.add(new Line(items.subList(begin, i), begin == 0, headline));
        begin = i;
      }
    }
    return lines;
  }

  private boolean endsBefore(List<Item> items, int i) {
    int offset = items.get(i).span().begin();
    int previous = items.get(i - 1).span().begin();
    return breaks.between(items, i, sentenceBeginsBetween(previous, offset));
  }

  private boolean sentenceBeginsBetween(int after, int upTo) {
    while (sentence < sentences.size() && sentences.begin(sentence) <= after) {
      sentence++;
    }
    return sentence < sentences.size() && sentences.begin(sentence) <= upTo;
  }

  private List<Item> items(Span piece) {
    List<Item> items = new ArrayList<>();
    while (token < tokens.size() && tokens.begin(token) < piece.begin()) {
      token++;
    }
    while (passage < passages.size() && passages.get(passage).span().begin() < piece.begin()) {
      passage++;
    }
    while (passageNext(piece) || tokenNext(piece)) {
      addNext(items, piece);
    }
    return items;
  }

  private boolean passageNext(Span piece) {
    return passage < passages.size() && passages.get(passage).span().begin() < piece.end();
  }

  private boolean tokenNext(Span piece) {
    return token < tokens.size() && tokens.begin(token) < piece.end();
  }

  private void addNext(List<Item> items, Span piece) {
    int tokenBegin = tokenNext(piece) ? tokens.begin(token) : Integer.MAX_VALUE;
    if (passageNext(piece) && passages.get(passage).span().begin() <= tokenBegin) {
      Passage next = passages.get(passage++);
      items.add(item(next));
      while (token < tokens.size() && tokens.begin(token) < next.span().end()) {
        token++;
      }
    } else {
      Item next = item(tokens.get(token++));
      if (!Symbols.isSymbol(next.form())) {
        items.add(next);
      }
    }
  }

  private Item item(Passage next) {
    String inside = document.text(next.inside());
    boolean capital = !inside.isEmpty() && Character.isUpperCase(inside.charAt(0));
    boolean titled = Titles.looksTitled(inside);
    boolean pauses = !inside.isEmpty() && PAUSES.indexOf(inside.charAt(inside.length() - 1)) >= 0;
    return new Item(next.span(), "", "", PartOfSpeech.X, capital, titled, pauses, next);
  }

  private Item item(Token next) {
    String written = document.text(next.span());
    String form = written.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    boolean capital = Character.isUpperCase(written.charAt(0));
    PartOfSpeech pos = pos(written, form, next.pos());
    return new Item(next.span(), form, next.lemma(), pos, capital, false, false, null);
  }

  private static boolean isWord(String form) {
    return form.length() > 2 && form.chars().allMatch(Character::isLetter);
  }

  private PartOfSpeech pos(String written, String form, PartOfSpeech tagged) {
    if (WordClass.DETERMINER.has(form)) {
      return PartOfSpeech.DET;
    }
    boolean compound = tagged == PartOfSpeech.X && (form.indexOf('-') > 0 || isWord(form));
    return names.pos(written, compound ? PartOfSpeech.NOUN : tagged);
  }
}
