package org.copydesk.plugin.quotes.line;

import java.util.List;
import java.util.Set;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.quotes.lexicon.WordClass;
import org.copydesk.plugin.quotes.marks.Passage;

/**
 * A sentence as its writer made it: what stands between marks counts as one item, however many
 * sentences it holds.
 *
 * <p>Questions about an index beyond either end are answered as for an empty punctuation mark.
 */
public final class Line {

  private final List<Item> items;
  private final boolean first;
  private final boolean headline;
  private final int[] phraseEnd;
  private final int[] phraseBegin;

  Line(List<Item> items, boolean first, boolean headline) {
    this.items = List.copyOf(items);
    this.first = first;
    this.headline = headline;
    this.phraseEnd = new int[items.size() + 1];
    this.phraseBegin = new int[items.size() + 1];
    new Chunker(this).fill(phraseBegin, phraseEnd);
  }

  /** Returns how many items it has. */
  public int size() {
    return items.size();
  }

  /** Tells whether it is the first of its paragraph. */
  public boolean first() {
    return first;
  }

  /** Tells whether it is a title or heading. */
  public boolean headline() {
    return headline;
  }

  /** Returns an item. */
  public Item item(int i) {
    return items.get(i);
  }

  /** Returns the lower-case form of an item, empty beyond the ends and for passages. */
  public String form(int i) {
    return inside(i) ? items.get(i).form() : "";
  }

  /** Returns the lemma of an item, empty beyond the ends and for passages. */
  public String lemma(int i) {
    return inside(i) ? items.get(i).lemma() : "";
  }

  /** Returns the part of speech of an item. */
  public PartOfSpeech pos(int i) {
    return inside(i) ? items.get(i).pos() : PartOfSpeech.PUNCT;
  }

  /** Tells whether an item is of one of these parts of speech. */
  public boolean is(int i, PartOfSpeech... wanted) {
    PartOfSpeech pos = pos(i);
    for (PartOfSpeech each : wanted) {
      if (pos == each) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether an item has this lower-case form. */
  public boolean is(int i, String form) {
    return form(i).equals(form);
  }

  /** Tells whether an item's form is in a class of words. */
  public boolean is(int i, WordClass words) {
    return words.has(form(i));
  }

  /** Tells whether an item's form is one of these. */
  public boolean isOneOf(int i, Set<String> forms) {
    return forms.contains(form(i));
  }

  /** Tells whether an item is a passage between marks. */
  public boolean isPassage(int i) {
    return inside(i) && items.get(i).isPassage();
  }

  /** Returns the passage that an item is. */
  public Passage passage(int i) {
    Passage passage = items.get(i).passage();
    if (passage == null) {
      throw new IllegalArgumentException("Item " + i + " is no passage.");
    }
    return passage;
  }

  /** Tells whether an item begins with a capital. */
  public boolean isCapital(int i) {
    return inside(i) && items.get(i).capital();
  }

  /** Tells whether an index lies in the line. */
  public boolean inside(int i) {
    return i >= 0 && i < items.size();
  }

  /** Returns the end of the noun phrase that begins there, -1 if none does. */
  public int phraseFrom(int i) {
    return inside(i) ? phraseEnd[i] : -1;
  }

  /** Returns the begin of the noun phrase that ends before an index, -1 if none does. */
  public int phraseTo(int end) {
    return end > 0 && end <= items.size() ? phraseBegin[end] : -1;
  }

  /** Returns the stretch of text under items. */
  public Span span(Range range) {
    return new Span(
        items.get(range.begin()).span().begin(), items.get(range.end() - 1).span().end());
  }

  /** Returns all its items. */
  public Range all() {
    return new Range(0, items.size());
  }

  /** Returns the index after the last item that is no closing punctuation mark. */
  public int lastWordEnd() {
    int end = items.size();
    while (end > 0 && items.get(end - 1).pos() == PartOfSpeech.PUNCT) {
      end--;
    }
    return end;
  }
}
