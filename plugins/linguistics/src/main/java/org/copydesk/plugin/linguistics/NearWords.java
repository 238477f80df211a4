package org.copydesk.plugin.linguistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.api.vocabulary.PartOfSpeech;

/** Knows towards which type the words right beside a name lean: 'signed with', 'near'. */
final class NearWords {

  private static final double[] NONE = new double[TypeModel.TYPES];

  /** A shop and no person: 'at Miller's and at the bank'. */
  private static final double[] SHOP = {-1, 1, 0, 0};

  private static final Set<PartOfSpeech> OWNED =
      Set.of(
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN,
          PartOfSpeech.ADJ,
          PartOfSpeech.NUM,
          PartOfSpeech.ADV,
          PartOfSpeech.VERB,
          PartOfSpeech.X);

  private final Map<String, double[]> before = new HashMap<>();
  private final Map<String, double[]> after = new HashMap<>();

  static NearWords load() {
    NearWords loaded = new NearWords();
    for (String[] row : WordList.rows("names/near-words.tsv")) {
      double[] leanings = new double[TypeModel.TYPES];
      String[] cells = row[1].split(" ");
      for (int i = 0; i < cells.length; i++) {
        leanings[i] = Integer.parseInt(cells[i]) / 100.0;
      }
      Map<String, double[]> side = row[0].equals("before") ? loaded.before : loaded.after;
      WordList.items(List.of(row[2])).forEach(words -> side.put(words, leanings));
    }
    return loaded;
  }

  /** Adds what the words beside a piece say for each type. */
  void add(SentenceWords sentence, Piece piece, double[] scores) {
    int last = piece.from() - 1;
    boolean article = sentence.lower(last).equals("the");
    int i = article ? last - 1 : last;
    String word = sentence.lower(i);
    double[] two = before.get(sentence.lower(i - 1) + " " + word);
    add(two != null ? two : before.getOrDefault(word, NONE), scores);
    add(after.getOrDefault(sentence.form(piece.to()), NONE), scores);
    if (isShop(sentence, piece)) {
      add(SHOP, scores);
    }
  }

  private static void add(double[] leanings, double[] scores) {
    for (int i = 0; i < leanings.length; i++) {
      scores[i] += leanings[i];
    }
  }

  private static boolean isShop(SentenceWords sentence, Piece piece) {
    int mark = piece.to();
    return sentence.form(mark).equals("'s")
        && sentence.tag(mark) == PartOfSpeech.PART
        && !OWNED.contains(sentence.tag(mark + 1))
        && !sentence.lower(piece.from() - 1).equals("of");
  }
}
