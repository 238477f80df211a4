package org.copydesk.plugin.linguistics.encoder;

import java.util.Arrays;

/** The words of a paragraph as the model reads them, in columns; filled once, by one thread. */
final class Paragraph {

  private static final int HEADING_WORDS = 20;

  /** One paragraph in so many is a landmark. */
  private static final int LANDMARKS = 6;

  private int[] begins = new int[32];
  private int[] ends = new int[32];
  private int[] offsets = new int[33];
  private byte[] shapes = new byte[32];
  private byte[] marks = new byte[32];
  private boolean[] opens = new boolean[32];
  private int[] pieces = new int[64];
  private int size;

  /**
   * Adds a word.
   *
   * @param begin where it begins in the document
   * @param end where it ends
   * @param itsPieces at least one
   * @param shape how it is written
   * @param mark its quote state
   * @param opensSentence whether it is the first word of a sentence
   */
  void add(int begin, int end, int[] itsPieces, int shape, int mark, boolean opensSentence) {
    if (size == begins.length) {
      grow();
    }
    begins[size] = begin;
    ends[size] = end;
    shapes[size] = (byte) shape;
    marks[size] = (byte) mark;
    opens[size] = opensSentence;
    int from = offsets[size];
    int to = from + itsPieces.length;
    if (to > pieces.length) {
      pieces = Arrays.copyOf(pieces, Math.max(to, pieces.length * 2));
    }
    System.arraycopy(itsPieces, 0, pieces, from, itsPieces.length);
    offsets[++size] = to;
  }

  private void grow() {
    int more = size * 2;
    begins = Arrays.copyOf(begins, more);
    ends = Arrays.copyOf(ends, more);
    offsets = Arrays.copyOf(offsets, more + 1);
    shapes = Arrays.copyOf(shapes, more);
    marks = Arrays.copyOf(marks, more);
    opens = Arrays.copyOf(opens, more);
  }

  /** Returns the number of words. */
  int size() {
    return size;
  }

  int begin(int word) {
    return begins[word];
  }

  int end(int word) {
    return ends[word];
  }

  int shape(int word) {
    return shapes[word];
  }

  int mark(int word) {
    return marks[word];
  }

  boolean opensSentence(int word) {
    return opens[word];
  }

  /** Returns how many pieces the words from {@code from} to before {@code to} have together. */
  int count(int from, int to) {
    return offsets[to] - offsets[from];
  }

  /**
   * Tells whether it is short and ends as no sentence does: a heading, a caption, a cell, an item
   * of a list.
   */
  boolean isHeading() {
    return size <= HEADING_WORDS && shapes[size - 1] != WordShape.MARK;
  }

  /** Tells whether a window begins here, by its words alone, whatever marks are printed in it. */
  boolean isLandmark() {
    long sum = 0;
    for (int word = 0; word < size; word++) {
      for (int i = offsets[word]; i < offsets[word + 1] && shapes[word] != WordShape.MARK; i++) {
        sum += pieces[i];
      }
    }
    return sum % LANDMARKS == 0;
  }

  /** Returns a piece of a word, counted from 0. */
  int piece(int word, int index) {
    return pieces[offsets[word] + index];
  }
}
