package org.copydesk.plugin.linguistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds places without their capitals, as people write in haste: 'a week in new zealand'. */
final class SmallPlaces {

  private static final int SHORTEST = 4;

  private final NameLists lists;
  private final Set<String> commonWords;
  private final Set<String> words = Set.copyOf(WordList.items("names/small-words.txt"));

  SmallPlaces(NameLists lists, Set<String> commonWords) {
    this.lists = lists;
    this.commonWords = commonWords;
  }

  List<Piece> find(SentenceWords sentence) {
    List<Piece> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      int end = end(sentence, i);
      if (end > i) {
        found.add(new Piece(i, end, false));
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  private int end(SentenceWords sentence, int from) {
    if (sentence.isCapitalised(from) || !lists.beginsPlace(sentence.form(from))) {
      return from;
    }
    StringBuilder phrase = new StringBuilder();
    boolean rare = false;
    int end = from;
    for (int i = from; i < Math.min(from + 3, sentence.size()); i++) {
      String form = sentence.form(i);
      if (form.isEmpty() || !Character.isLowerCase(form.charAt(0))) {
        return end;
      }
      phrase
          .append(i == from ? "" : " ")
          .append(Character.toUpperCase(form.charAt(0)))
          .append(form, 1, form.length());
      rare |= form.length() >= SHORTEST && !commonWords.contains(form) && !words.contains(form);
      int kinds = i == from ? NameKind.PLACE & ~NameKind.CITY.bit() : NameKind.PLACE;
      if (rare && (lists.kinds(phrase.toString()) & kinds) != 0) {
        end = i + 1;
      }
    }
    return end;
  }
}
