package org.copydesk.plugin.linguistics;

/** Finds titles and roles such as 'Secretary of State', 'Sen.' and 'spokesman' in a sentence. */
final class TitleMarks {

  private final NameSense sense;

  TitleMarks(NameSense sense) {
    this.sense = sense;
  }

  /** Returns for each word the end of the title that it lies in, 0 for none. */
  int[] find(SentenceWords sentence) {
    int size = sentence.size();
    String[] lower = new String[size];
    for (int i = 0; i < size; i++) {
      lower[i] = sentence.lower(i);
    }
    int[] ends = new int[size];
    for (int i = 0; i < size; i++) {
      int end = sense.lists().longestMatch(lower, i, size, NameKind.TITLE.bit());
      if (end > i && isTitle(sentence, i, end)) {
        for (int k = i; k < end; k++) {
          ends[k] = end;
        }
        i = end - 1;
      }
    }
    return ends;
  }

  private boolean isTitle(SentenceWords sentence, int from, int to) {
    if (!sentence.isCapitalised(from)) {
      return true;
    }
    int known = sense.lists().longestMatch(sentence.forms(), from, sentence.size(), NameKind.KNOWN);
    if (known >= to && known > from + 1) {
      return false;
    }
    boolean single = to == from + 1;
    int own = sense.lists().kinds(sentence.form(from));
    int names = NameKind.GIVEN.bit() | NameKind.SURNAME.bit();
    if (single && (own & names) != 0 && sense.hasGivenName(sentence, from - 1, from)) {
      return false;
    }
    if (single && (own & NameKind.GIVEN.bit()) != 0 && !sense.isGiven(sentence.form(to))) {
      return false;
    }
    return !beginsBody(sentence, from, to);
  }

  /** 'General Assembly', 'Police Department', 'King County': a head without a person's name. */
  private boolean beginsBody(SentenceWords sentence, int from, int to) {
    int end = to;
    while (sentence.isCapitalised(end) && sense.isPart(sentence, end)) {
      end++;
    }
    return end > to && sense.endsWithHead(sentence, end) && !sense.hasGivenName(sentence, to, end);
  }
}
