package org.copydesk.plugin.quotes.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.quotes.lexicon.WordClass;

/**
 * Makes verbs of speaking out of nouns and adjectives where their neighbours show them to be verbs.
 *
 * @param cueForms all forms of the verbs of speaking
 */
record Retagging(Set<String> cueForms) {

  private static final Set<PartOfSpeech> DOUBTFUL =
      Set.of(PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.X, PartOfSpeech.ADV);
  private static final Set<PartOfSpeech> NOMINAL =
      Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON);
  private static final Set<String> MORE = Set.of(",", ".", "the");

  List<Item> applied(List<Item> items) {
    List<Item> corrected = new ArrayList<>(items);
    for (int i = 1; i < items.size(); i++) {
      Item item = items.get(i);
      if (DOUBTFUL.contains(item.pos()) && cueForms.contains(item.form()) && isVerb(items, i)) {
        corrected.set(i, as(PartOfSpeech.VERB, item));
      } else if (isGenitiveOfName(items, i)) {
        corrected.set(i, as(PartOfSpeech.PART, item));
      } else if (isNameBesideAnd(items, i)) {
        corrected.set(i, as(PartOfSpeech.PROPN, item));
      }
    }
    return corrected;
  }

  /** 'Orsania's deputy minister': no 'is' before a bare noun. */
  private static boolean isGenitiveOfName(List<Item> items, int i) {
    boolean after = items.get(i).form().equals("'s") && NOMINAL.contains(items.get(i - 1).pos());
    boolean before = i + 1 < items.size() && items.get(i + 1).pos() == PartOfSpeech.NOUN;
    return after && before && items.get(i - 1).pos() != PartOfSpeech.PRON;
  }

  /** 'Finch & Orme'. */
  private static boolean isNameBesideAnd(List<Item> items, int i) {
    boolean before = i + 1 < items.size() && items.get(i + 1).form().equals("&");
    boolean beside = before || items.get(i - 1).form().equals("&");
    return beside && items.get(i).capital() && DOUBTFUL.contains(items.get(i).pos());
  }

  private static Item as(PartOfSpeech pos, Item item) {
    return new Item(
        item.span(),
        item.form(),
        item.lemma(),
        pos,
        item.capital(),
        false,
        item.pauses(),
        item.passage());
  }

  private static boolean isVerb(List<Item> items, int i) {
    Item item = items.get(i);
    Item before = items.get(i - 1);
    boolean inflected = item.form().endsWith("s") || item.form().endsWith("ed");
    if (item.capital() || !inflected) {
      return !item.capital() && isPluralTag(items, i);
    }
    if (before.pauses() && i + 1 < items.size() && beginsName(items.get(i + 1))) {
      return true;
    }
    boolean beside = before.isPassage() || NOMINAL.contains(before.pos()) && !isGenitive(before);
    return beside && clauseFollows(items, i + 1, item.form().endsWith("ed") || before.isPassage());
  }

  /** '"...," jokes Marsh.' */
  private static boolean beginsName(Item next) {
    return NOMINAL.contains(next.pos()) || next.pos() == PartOfSpeech.DET;
  }

  /** '"...," the supporters state.': a plural before it, its sentence over behind it. */
  private static boolean isPluralTag(List<Item> items, int i) {
    Item before = items.get(i - 1);
    boolean plural = before.pos() == PartOfSpeech.NOUN && before.form().endsWith("s");
    boolean over = i + 1 >= items.size() || MORE.contains(items.get(i + 1).form());
    return plural && over && afterPassage(items, i);
  }

  private static boolean isGenitive(Item before) {
    return WordClass.POSSESSIVE.has(before.form());
  }

  private static boolean clauseFollows(List<Item> items, int next, boolean sure) {
    if (next >= items.size()) {
      return sure;
    }
    Item item = items.get(next);
    boolean begins =
        WordClass.CLAUSE_BEGIN.has(item.form())
            || item.form().equals(":")
            || MORE.contains(item.form())
            || item.isPassage();
    return begins && (sure || !MORE.contains(item.form()) || afterPassage(items, next));
  }

  /** A passage a few items before: its tag may end here. */
  private static boolean afterPassage(List<Item> items, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
      if (items.get(i).isPassage()) {
        return true;
      }
    }
    return false;
  }
}
