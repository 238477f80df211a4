package org.copydesk.acceptance.corpus;

import java.util.List;

/**
 * One mark of a marked text.
 *
 * @param letter what it marks, as the corpus' README lists
 * @param numbers the quotes that it belongs to, none for a name
 * @param optional whether it counts neither found nor missed
 * @param range what stands in it, in the text without marks
 */
public record Mark(char letter, List<Integer> numbers, boolean optional, Range range) {

  static final String CONTENTS = "dmi";
  static final String NAMES = "poln";

  boolean isContent() {
    return CONTENTS.indexOf(letter) >= 0;
  }

  boolean isName() {
    return NAMES.indexOf(letter) >= 0;
  }
}
