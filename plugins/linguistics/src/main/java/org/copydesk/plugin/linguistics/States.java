package org.copydesk.plugin.linguistics;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows the states and provinces that stand behind a town: 'Springfield Ohio', 'Salem, OR'. */
final class States {

  private static final Set<String> PARTS =
      Set.of("north", "south", "east", "west", "northern", "southern", "eastern", "western");

  private final Set<String> names = new HashSet<>();
  private final Set<String> codes = new HashSet<>();
  private final NameLists lists;
  private final KnownNames knownNames;

  States(NameLists lists, KnownNames knownNames) {
    this.lists = lists;
    this.knownNames = knownNames;
    for (String[] row : WordList.rows("names/states.tsv")) {
      names.add(row[0]);
      codes.add(row[1]);
    }
  }

  /** Returns the town and the state in a piece that is taken for a place, or the piece itself. */
  List<Piece> split(SentenceWords sentence, Piece piece) {
    for (int from = Math.max(piece.from() + 1, piece.to() - 2); from < piece.to(); from++) {
      String last = PieceSplitter.phrase(sentence, from, piece.to());
      String first = PieceSplitter.phrase(sentence, piece.from(), from);
      if (isBroader(first, last) && isTown(sentence, piece, from)) {
        return List.of(new Piece(piece.from(), from, false), new Piece(from, piece.to(), false));
      }
    }
    return List.of(piece);
  }

  /** A state goes with any town, a country with a known one: 'Paris France', not 'Air France'. */
  private boolean isBroader(String first, String last) {
    return names.contains(last)
        || codes.contains(last.toUpperCase(Locale.ROOT))
        || lists.is(last, NameKind.COUNTRY) && (lists.kinds(first) & NameKind.PLACE) != 0;
  }

  private boolean isTown(SentenceWords sentence, Piece piece, int to) {
    int words = piece.to() - piece.from();
    String whole = PieceSplitter.phrase(sentence, piece.from(), piece.to());
    boolean known =
        lists.kinds(whole) != 0
            || knownNames.kindsFrom(sentence.forms(), piece.from(), words)[words - 1] != 0;
    boolean capitals = true;
    for (int i = piece.from(); i < to; i++) {
      capitals &= sentence.isCapitalised(i);
    }
    return capitals && !known && !PARTS.contains(sentence.lower(piece.from()));
  }

  /** Tells whether a word is the code of a state behind a town and a comma: 'Salem, OR'. */
  boolean isCode(SentenceWords sentence, int i) {
    return codes.contains(sentence.form(i))
        && sentence.form(i - 1).equals(",")
        && sentence.isCapitalised(i - 2)
        && !sentence.inCapitals();
  }
}
