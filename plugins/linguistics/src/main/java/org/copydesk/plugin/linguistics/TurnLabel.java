package org.copydesk.plugin.linguistics;

import java.util.Set;

/** Finds the name in capitals that opens a turn of a transcript: 'ANA WHITLOCK: Good morning.' */
final class TurnLabel {

  private static final int MOST_WORDS = 4;

  private final NameLists lists;

  TurnLabel(NameLists lists) {
    this.lists = lists;
  }

  /**
   * Returns the end of the name that opens a sentence, 0 if none does.
   *
   * @param speakers the last words of those who had a turn before
   */
  int end(SentenceWords sentence, Set<String> speakers) {
    int end = 0;
    while (end < MOST_WORDS && end < sentence.size() && isName(sentence.form(end))) {
      end++;
    }
    if (end == 0 || end == sentence.size() || !sentence.form(end).equals(":")) {
      return 0;
    }
    boolean known =
        end > 1
            ? lists.is(WordForms.capitalised(sentence.form(0)), NameKind.GIVEN)
            : speakers.contains(sentence.form(0));
    return known ? end : 0;
  }

  private static boolean isName(String form) {
    return SentenceWords.isCapitals(form);
  }
}
