package org.copydesk.plugin.linguistics.encoder;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document's blocks of running text as paragraphs of words, one after another.
 *
 * <p>A word is a run of letters and digits; any other character that is not blank is a word of its
 * own. A block of very many words comes in several paragraphs.
 */
final class Paragraphs implements Iterator<Paragraph> {

  private static final int MOST_WORDS = 20_000;

  private final Vocabulary vocabulary;
  private final String text;
  private final Iterator<Span> blocks;
  private final Layer<Sentence> sentences;
  private int sentence;
  private int at;
  private int end;
  private QuoteState state = new QuoteState();
  private KnownMarks marks;
  private @Nullable Paragraph next;

  Paragraphs(Vocabulary vocabulary, Document document) {
    this.vocabulary = vocabulary;
    this.text = document.text();
    this.marks = new KnownMarks(text, 0);
    this.blocks = document.blocks().iterator();
    this.sentences = document.layer(Layers.SENTENCES);
    this.next = read();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Paragraph next() {
    if (next == null) {
      throw new NoSuchElementException("The document has no further paragraph.");
    }
    Paragraph paragraph = next;
    next = read();
    return paragraph;
  }

  /** Returns the next paragraph that has words, null behind the last one. */
  private @Nullable Paragraph read() {
    Paragraph paragraph = new Paragraph();
    while (paragraph.size() == 0 && (at < end || blocks.hasNext())) {
      if (at >= end) {
        Span block = blocks.next();
        at = block.begin();
        end = block.end();
        state = new QuoteState();
        marks = new KnownMarks(text, end);
      }
      while (at < end && paragraph.size() < MOST_WORDS) {
        readWord(paragraph);
      }
    }
    return paragraph.size() == 0 ? null : paragraph;
  }

  /** Takes a word, or a blank character. */
  private void readWord(Paragraph paragraph) {
    int begin = at;
    int first = text.codePointAt(begin);
    at += Character.charCount(first);
    if (isBlank(first)) {
      return;
    }
    while (WordShape.isWordPart(first) && at < end && WordShape.isWordPart(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    String word = at == begin + 1 ? String.valueOf(marks.at(begin)) : text.substring(begin, at);
    int[] pieces = vocabulary.pieces(word);
    int mark = state.next(word.charAt(0));
    paragraph.add(begin, at, pieces, WordShape.of(word), mark, opensSentence(begin));
  }

  private boolean opensSentence(int begin) {
    int before = sentence;
    while (sentence < sentences.size() && sentences.begin(sentence) <= begin) {
      sentence++;
    }
    return sentence > before;
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }
}
