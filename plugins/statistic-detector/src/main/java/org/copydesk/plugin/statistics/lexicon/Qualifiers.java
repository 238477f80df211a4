package org.copydesk.plugin.statistics.lexicon;

import java.util.Arrays;
import org.copydesk.api.vocabulary.Qualifier;
import org.copydesk.api.vocabulary.UnitKind;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.text.Passage;
import org.copydesk.plugin.statistics.text.PhraseTable;
import org.copydesk.plugin.statistics.text.Table;
import org.jspecify.annotations.Nullable;

/** Words beside a number that say how exact it is: 'nearly', 'at least', 'or more'. */
public final class Qualifiers {

  private final PhraseTable<Qualifier> before = PhraseTable.ofWords();
  private final PhraseTable<Qualifier> after = PhraseTable.ofWords();

  Qualifiers() {
    for (String[] row : Table.rows("qualifiers.tsv")) {
      (row[0].equals("before") ? before : after).add(row[1], qualifier(row[2]));
    }
  }

  private static Qualifier qualifier(String sign) {
    return Arrays.stream(Qualifier.values())
        .filter(q -> q.sign().equals(sign))
        .findFirst()
        .orElseThrow();
  }

  /** Returns how exact the figure in lexemes {@code [first, reach)} claims to be. */
  public Qualifier of(Passage passage, Figure figure) {
    if (figure.amount().isRange() && isBounded(passage, figure)) {
      return Qualifier.EXACT;
    }
    PhraseTable.Match<Qualifier> left = left(passage, figure.first());
    boolean counts = left != null && left.meaning() != Qualifier.EXACT;
    if (left != null && counts && !isPeriod(passage, figure, left.edge())) {
      return left.meaning();
    }
    Qualifier right = right(passage, figure);
    return right == null ? Qualifier.EXACT : right;
  }

  /** Tells whether both ends have a qualifier of their own: 'more than 20 and less than 30'. */
  private boolean isBounded(Passage passage, Figure figure) {
    for (int i = figure.first(); i < figure.end(); i++) {
      boolean link = passage.isAny(i, "and", "but");
      if (link && before.startingAt(passage, i + 1) != null) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether 'over' opens a period: 'over two years, sales doubled'. */
  private static boolean isPeriod(Passage passage, Figure figure, int over) {
    boolean duration = figure.unit().kind() == UnitKind.DURATION;
    boolean closes = passage.is(figure.reach(), ",");
    boolean free = over == 0 || passage.isNominal(over - 1) && passage.at(over - 1).isWord();
    return duration && passage.is(over, "over") && over == figure.first() - 1 && closes && free;
  }

  /** Returns the first lexeme of the qualifier before a figure, {@code first} where none stands. */
  public int start(Passage passage, int first) {
    int start = first;
    for (PhraseTable.Match<Qualifier> match = left(passage, start);
        match != null;
        match = left(passage, start)) {
      start = match.edge();
    }
    return start;
  }

  /**
   * Returns the lexeme behind a qualifier that begins at {@code at}, {@code at} where none does.
   */
  public int end(Passage passage, int at) {
    PhraseTable.Match<Qualifier> match = before.startingAt(passage, at);
    return match == null ? at : match.edge();
  }

  private PhraseTable.@Nullable Match<Qualifier> left(Passage passage, int first) {
    int at = skipped(passage, first);
    PhraseTable.Match<Qualifier> match = before.endingAt(passage, at);
    if (match == null || passage.is(match.edge(), "some") && isPronoun(passage, match.edge())) {
      return null;
    }
    boolean place = match.edge() == at - 1 && passage.is(at - 1, "over") && passage.is(at, "the");
    return place ? null : match;
  }

  private static boolean isPronoun(Passage passage, int some) {
    return passage.is(some + 1, "of");
  }

  /** Skips an article, 'between' and a hyphen between a qualifier and its number. */
  private static int skipped(Passage passage, int first) {
    int at = first;
    if (passage.at(at - 1).isHyphen() && passage.at(at).glued()) {
      at--;
    }
    if (passage.isAny(at - 1, "between", "from")) {
      at--;
    }
    return passage.isAny(at - 1, "a", "an", "another", "its", "their") ? at - 1 : at;
  }

  private @Nullable Qualifier right(Passage passage, Figure figure) {
    for (int at : new int[] {figure.end(), figure.reach()}) {
      int start = passage.at(at).isHyphen() ? at + 1 : at;
      PhraseTable.Match<Qualifier> match = after.startingAt(passage, start);
      if (match != null && !passage.at(match.edge()).isNumber()) {
        return match.meaning();
      }
    }
    return null;
  }
}
