package org.copydesk.plugin.linguistics;

import org.copydesk.api.vocabulary.PartOfSpeech;

/**
 * Finds the place in capitals that opens a report: 'OSLO (Reuters) - ', 'PORT ELLERY, March 3 - '.
 */
final class Dateline {

  private static final int MOST_WORDS = 4;
  private static final int LONGEST = 12;

  private final NameSense sense;

  Dateline(NameSense sense) {
    this.sense = sense;
  }

  /** Returns the end of the place that opens a sentence, 0 if none does. */
  int end(SentenceWords sentence) {
    int end = 0;
    while (end < MOST_WORDS && isLongCapitals(sentence.form(end))) {
      end++;
    }
    int dash = end == 0 || sentence.inTitleCase() ? end : dash(sentence, end);
    return dash > 0 && isPlace(sentence, end, dash == end) ? end : 0;
  }

  /** Returns the place's name in small letters, as the lists write it. */
  static String name(SentenceWords sentence, int end) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < end; i++) {
      name.append(i == 0 ? "" : " ").append(WordForms.capitalised(sentence.form(i)));
    }
    return name.toString();
  }

  private static boolean isLongCapitals(String form) {
    return form.length() > 2 && SentenceWords.isCapitals(form);
  }

  /** Returns where the dash stands that parts the dateline from the report, 0 without one. */
  private static int dash(SentenceWords sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + LONGEST); i++) {
      String form = sentence.form(i);
      if (form.equals("-") || form.equals("--")) {
        return opensReport(sentence, i + 1) ? i : 0;
      }
      if (i == from ? !form.equals(",") && !form.equals("(") : !isPartOfDateline(sentence, i)) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isPartOfDateline(SentenceWords sentence, int i) {
    return sentence.isCapitalised(i)
        || sentence.tag(i) == PartOfSpeech.NUM
        || !Character.isLetter(sentence.form(i).charAt(0));
  }

  private static boolean opensReport(SentenceWords sentence, int i) {
    return sentence.isCapitalised(i)
        || (i < sentence.size() && Chars.isOpener(sentence.form(i).charAt(0)));
  }

  /** A body in capitals is none, and right before the dash one word alone must be well known. */
  private boolean isPlace(SentenceWords sentence, int end, boolean bare) {
    String written = PieceSplitter.phrase(sentence, 0, end);
    if ((sense.lists().kinds(written) & NameKind.KNOWN & ~NameKind.PLACE) != 0) {
      return false;
    }
    if ((sense.lists().kinds(name(sentence, end)) & NameKind.PLACE) != 0) {
      return true;
    }
    boolean unknown = false;
    for (int i = 0; i < end; i++) {
      unknown |= sense.isUnknownWord(sentence.form(i));
    }
    return unknown && (end > 1 || !bare);
  }
}
