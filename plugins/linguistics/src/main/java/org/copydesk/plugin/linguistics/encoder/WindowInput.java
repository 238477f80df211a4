package org.copydesk.plugin.linguistics.encoder;

import java.util.Arrays;

/**
 * A window in the model's numbers, one for each piece.
 *
 * @param pieces which piece
 * @param shapes how its word is written
 * @param marks the quote state of its word
 * @param places for each word of the window the index of its first piece
 */
record WindowInput(long[] pieces, long[] shapes, long[] marks, int[] places) {

  static WindowInput of(Window window, Vocabulary vocabulary) {
    int size = window.pieces();
    WindowInput input =
        new WindowInput(new long[size], new long[size], new long[size], new int[window.words()]);
    input.pieces[0] = vocabulary.opening();
    int piece = 1;
    int word = 0;
    for (Window.Stretch stretch : window.stretches()) {
      for (int i = stretch.from(); i < stretch.to(); i++) {
        input.places[word++] = piece;
        piece = input.add(stretch.paragraph(), i, piece);
      }
      input.pieces[piece++] = vocabulary.parting();
    }
    return input;
  }

  private int add(Paragraph paragraph, int word, int at) {
    int count = paragraph.count(word, word + 1);
    for (int k = 0; k < count; k++) {
      pieces[at + k] = paragraph.piece(word, k);
    }
    Arrays.fill(shapes, at, at + count, paragraph.shape(word));
    Arrays.fill(marks, at, at + count, paragraph.mark(word));
    return at + count;
  }
}
