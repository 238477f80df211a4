package org.copydesk.plugin.linguistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.api.vocabulary.PartOfSpeech;

/** Reads what a text says that a name is: 'X is a river', 'X, a village near Y', 'the band X'. */
final class Definitions {

  private static final Set<String> LINKS = Set.of("is", "was", "are", "were", ",", "(", "became");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "one");
  private static final int LONGEST = 9;

  private final Map<String, String> nouns = new HashMap<>();
  private final NameLists lists;

  Definitions(NameLists lists) {
    this.lists = lists;
    for (String[] row : WordList.rows("names/nouns.tsv")) {
      for (String noun : row[1].split(" ")) {
        nouns.put(noun, row[0]);
      }
    }
  }

  /** Returns the class of a noun: organisation, place, thing, person; empty for another word. */
  String classOf(SentenceWords sentence, int i) {
    if (i < 0 || i >= sentence.size() || sentence.isCapitalised(i)) {
      return "";
    }
    String noun = nouns.getOrDefault(sentence.form(i), "");
    boolean person = noun.isEmpty() && lists.is(sentence.form(i), NameKind.TITLE);
    return person ? "person" : noun;
  }

  void addFeatures(SentenceWords sentence, Piece piece, List<String> features) {
    add("noun-before=", classOf(sentence, piece.from() - 1), features);
    add("noun-after=", classOf(sentence, piece.to()), features);
    int to = piece.to();
    if (LINKS.contains(sentence.form(to)) && ARTICLES.contains(sentence.lower(to + 1))) {
      boolean comma = sentence.form(to).equals(",") || sentence.form(to).equals("(");
      add(comma ? "apposed=" : "defined=", headNoun(sentence, to + 2), features);
    }
  }

  private static void add(String name, String value, List<String> features) {
    if (!value.isEmpty()) {
      features.add(name + value);
    }
  }

  /** The last noun that has a class before the phrase ends at a small word or a mark. */
  private String headNoun(SentenceWords sentence, int from) {
    String found = "";
    for (int i = from; i < Math.min(from + LONGEST, sentence.size()); i++) {
      PartOfSpeech tag = sentence.tag(i);
      boolean ends =
          tag == PartOfSpeech.VERB || tag == PartOfSpeech.ADP || tag == PartOfSpeech.PRON;
      if (ends && !found.isEmpty() || tag == PartOfSpeech.PUNCT) {
        return found;
      }
      String noun = classOf(sentence, i);
      found = noun.isEmpty() ? found : noun;
    }
    return found;
  }
}
