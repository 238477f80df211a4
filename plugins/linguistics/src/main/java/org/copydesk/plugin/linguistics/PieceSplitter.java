package org.copydesk.plugin.linguistics;

import java.util.List;

/** Parts what stands side by side in one run: 'Afghan Taliban', 'CNN Wolf Blitzer'. */
final class PieceSplitter {

  private final NameSense sense;

  PieceSplitter(NameSense sense) {
    this.sense = sense;
  }

  void split(SentenceWords sentence, Piece run, List<Piece> pieces) {
    Piece rest = run;
    int cut = cut(sentence, rest);
    while (cut > rest.from() && cut < rest.to()) {
      add(sentence, new Piece(rest.from(), cut, rest.titled()), pieces);
      rest = new Piece(cut, rest.to(), false);
      cut = cut(sentence, rest);
    }
    add(sentence, rest, pieces);
  }

  /** Returns where the first name of a run ends. */
  private int cut(SentenceWords sentence, Piece run) {
    int from = run.from();
    int to = run.to();
    NameLists lists = sense.lists();
    int known = lists.longestMatch(sentence.forms(), from, to, NameKind.KNOWN);
    boolean given = lists.is(sentence.form(from), NameKind.GIVEN) && known <= from + 1;
    if (known == from || known == to || sense.endsWithHead(sentence, to)) {
      return nationalityInside(sentence, from, to);
    }
    int kinds = lists.kinds(phrase(sentence, from, known));
    if ((kinds & NameKind.NATIONALITY.bit()) != 0) {
      return lists.is(sentence.form(known), NameKind.HEAD_OF) ? to : known;
    }
    int next = nextPerson(sentence, from, to);
    if (next < to) {
      return next;
    }
    boolean person = lists.is(sentence.form(known), NameKind.GIVEN) && to - known > 1;
    return person && !given ? known : nationalityInside(sentence, from, to);
  }

  /** 'Mary Smith John Jones': two people side by side, as in lists. */
  private int nextPerson(SentenceWords sentence, int from, int to) {
    if (to - from > 1 && sentence.form(to - 1).equals(sentence.form(to - 2))) {
      return to - 1;
    }
    boolean pair = to - from >= 4 && sense.isGiven(sentence.form(from));
    for (int i = from + 2; pair && i < to - 1; i++) {
      boolean surname = !sense.isGiven(sentence.form(i - 1)) && sentence.isCapitalised(i - 1);
      if (surname && sentence.form(i - 1).length() > 2 && sense.isGiven(sentence.form(i))) {
        return i;
      }
    }
    return to;
  }

  /** 'US Muslims', 'London Sikhs': what is behind a first word is a people. */
  private int nationalityInside(SentenceWords sentence, int from, int to) {
    if (to - from == 2
        && sense.lists().kinds(phrase(sentence, from, to)) == 0
        && sense.lists().is(sentence.form(from + 1), NameKind.NATIONALITY)
        && sentence.form(from + 1).endsWith("s")) {
      return from + 1;
    }
    return to;
  }

  private void add(SentenceWords sentence, Piece piece, List<Piece> pieces) {
    int from = piece.from();
    int to = piece.to();
    if (from < to && !isNobody(sentence, from, to)) {
      pieces.add(piece);
    }
  }

  private boolean isNobody(SentenceWords sentence, int from, int to) {
    if ((sense.lists().kinds(phrase(sentence, from, to)) & NameKind.KNOWN) != 0) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!sense.lists().is(sentence.form(i), NameKind.NO_NAME)) {
        return false;
      }
    }
    return true;
  }

  static String phrase(SentenceWords sentence, int from, int to) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < to; i++) {
      phrase.append(i == from ? "" : " ").append(sentence.form(i));
    }
    return phrase.toString();
  }
}
