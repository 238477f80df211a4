package org.copydesk.plugin.linguistics.encoder;

import java.util.List;

/**
 * What the model is shown at once: stretches of neighbouring paragraphs.
 *
 * @param stretches in the order of the text, at least one of them not context
 */
record Window(List<Stretch> stretches) {

  /**
   * Words of one paragraph.
   *
   * @param paragraph the paragraph
   * @param from index of the first word
   * @param to index behind the last word
   * @param context whether they were shown before, and are here for those that follow alone
   */
  record Stretch(Paragraph paragraph, int from, int to, boolean context) {

    /** Returns the number of pieces, with the one that parts it from the next. */
    int pieces() {
      return paragraph.count(from, to) + 1;
    }

    boolean hasWords() {
      for (int i = from; i < to; i++) {
        if (paragraph.shape(i) != WordShape.MARK) {
          return true;
        }
      }
      return false;
    }

    Stretch asContext() {
      return new Stretch(paragraph, from, to, true);
    }
  }

  /** Copies the list. */
  Window {
    stretches = List.copyOf(stretches);
  }

  /** Returns the number of pieces, with the one that opens it. */
  int pieces() {
    return 1 + stretches.stream().mapToInt(Stretch::pieces).sum();
  }

  /** Returns the number of words. */
  int words() {
    return stretches.stream().mapToInt(stretch -> stretch.to() - stretch.from()).sum();
  }

  /** Tells whether there is more than marks in what is not context. */
  boolean hasWords() {
    return stretches.stream().anyMatch(stretch -> !stretch.context() && stretch.hasWords());
  }
}
