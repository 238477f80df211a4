package org.copydesk.plugin.statistics.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.api.vocabulary.MeasureUnit;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.api.vocabulary.UnitKind;
import org.copydesk.plugin.statistics.figure.Numeral;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Decimals;
import org.copydesk.plugin.statistics.text.Lexeme;
import org.copydesk.plugin.statistics.text.Passage;
import org.copydesk.plugin.statistics.text.PhraseTable;
import org.jspecify.annotations.Nullable;

/** Finds what a number counts: the nouns behind it, as a unit in the singular. */
final class CountedNouns {

  /** Names and titles are not longer than this before the noun that they belong to. */
  private static final int FARTHEST = 8;

  private final Lexicon lexicon;

  CountedNouns(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the counted things behind a number: the unit and the lexeme behind its noun. */
  PhraseTable.@Nullable Match<MeasureUnit> after(Passage passage, Numeral number) {
    return after(passage, number, number.end());
  }

  /** Returns the counted things that stand from a lexeme behind a number on. */
  PhraseTable.@Nullable Match<MeasureUnit> after(Passage passage, Numeral number, int at) {
    boolean hyphen =
        passage.at(at).isHyphen() && passage.at(at).glued() && passage.at(at + 1).glued();
    if (hyphen) {
      return compound(passage, at + 1);
    }
    if (passage.at(at).glued()) {
      return null;
    }
    int start = behindOf(passage, at);
    List<Integer> run = run(passage, start);
    int head = head(passage, run, number);
    return head < 0 ? modifier(passage, run, number) : match(passage, run, head);
  }

  /** Reads a unit written without its hyphen: 'a 12 page document'. */
  private PhraseTable.@Nullable Match<MeasureUnit> modifier(
      Passage passage, List<Integer> run, Numeral number) {
    boolean two = run.size() > 1 && number.form() == Numeral.Form.DIGITS;
    boolean fits = two && passage.pos(run.get(0)) == PartOfSpeech.NOUN;
    if (!fits || passage.at(run.get(0)).isCapital()) {
      return null;
    }
    String name = passage.lower(run.get(0));
    return new PhraseTable.Match<>(new MeasureUnit(name, null, UnitKind.COUNT), run.get(0) + 1);
  }

  /** Reads 'five-year': the noun behind the hyphen. */
  private PhraseTable.@Nullable Match<MeasureUnit> compound(Passage passage, int noun) {
    boolean link = passage.isAny(noun, "to", "of", "in", "by", "for", "and", "or", "on");
    boolean fits = passage.at(noun).isWord() && !passage.at(noun).isCapital() && !link;
    boolean participle = passage.lower(noun).endsWith("ed") && !passage.is(noun, "bed");
    if (!fits || participle) {
      return null;
    }
    String name = lexicon.nouns().singular(passage.lower(noun));
    return new PhraseTable.Match<>(new MeasureUnit(name, null, UnitKind.COUNT), noun + 1);
  }

  /** Skips 'of the', 'of its' between a number and what is counted. */
  private static int behindOf(Passage passage, int at) {
    boolean of = passage.is(at, "of");
    boolean article =
        passage.isAny(at + 1, "the", "these", "those", "its", "their", "our", "his", "her");
    return of && article ? at + 2 : at;
  }

  /** Gathers the modifiers and nouns from {@code start} on. */
  private List<Integer> run(Passage passage, int start) {
    List<Integer> run = new ArrayList<>();
    int i = start;
    while (i < start + FARTHEST && belongs(passage, i, run.isEmpty())) {
      if (passage.isNominal(i) && passage.isTime(i)) {
        break;
      }
      run.add(i);
      i++;
    }
    while (!run.isEmpty() && !isNoun(passage, run.get(run.size() - 1), start)) {
      run.remove(run.size() - 1);
    }
    return run;
  }

  private boolean isNoun(Passage passage, int i, int start) {
    return passage.isNominal(i) || i == start && isPluralNoun(passage, i);
  }

  private boolean belongs(Passage passage, int i, boolean first) {
    Lexeme lexeme = passage.at(i);
    boolean word = lexeme.isWord() && !lexeme.lower().equals("'s");
    if (word && (passage.isNominal(i) || lexeme.pos() == PartOfSpeech.ADJ)) {
      return true;
    }
    boolean graded = word && isGraded(passage, i);
    if (graded) {
      return true;
    }
    boolean verbal = first && word && isPluralNoun(passage, i);
    boolean label =
        !first && lexeme.isNumber() && passage.at(i - 1).isCapital() && passage.isNominal(i + 1);
    if (verbal || label) {
      return true;
    }
    if (!first && isSuspended(passage, i - 1)) {
      return passage.isAny(i, "and", "or");
    }
    boolean joint = !first && (lexeme.isHyphen() && lexeme.glued() || passage.isAny(i, ",", "and"));
    if (joint) {
      return lexeme.isHyphen() || joinsModifiers(passage, i);
    }
    boolean behind = isModifier(passage, i + 1);
    boolean participle = lexeme.pos() == PartOfSpeech.VERB && isParticiple(lexeme.lower());
    return word
        && behind
        && (participle || lexeme.pos() == PartOfSpeech.ADV && lexeme.lower().endsWith("ly"));
  }

  /** Tells whether a hyphen waits for the word that another shares: 'oil- and wood-fired'. */
  private static boolean isSuspended(Passage passage, int i) {
    boolean hyphen = passage.at(i).isHyphen() && passage.at(i).glued();
    return hyphen && !passage.at(i + 1).glued() && passage.isAny(i + 1, "and", "or");
  }

  /** 'newly built', 'privately owned': an adverb and its participle before a noun. */
  private static boolean isGraded(Passage passage, int i) {
    int participle = passage.lower(i).endsWith("ly") ? i + 1 : i;
    boolean adverb = passage.lower(participle - 1).endsWith("ly");
    return adverb
        && passage.at(participle).isWord()
        && isParticiple(passage.lower(participle))
        && isModifier(passage, participle + 1);
  }

  private static boolean isModifier(Passage passage, int i) {
    PartOfSpeech pos = passage.pos(i);
    boolean participle = pos == PartOfSpeech.VERB && isParticiple(passage.lower(i));
    return passage.isNominal(i)
        || pos == PartOfSpeech.ADJ
        || participle
        || passage.at(i).isHyphen();
  }

  private static boolean isParticiple(String word) {
    return word.endsWith("ed") || word.endsWith("ing") || word.endsWith("en");
  }

  /** Tells whether a comma or 'and' stands between two adjectives. */
  private static boolean joinsModifiers(Passage passage, int i) {
    return passage.pos(i - 1) == PartOfSpeech.ADJ
        && passage.pos(i + 1) == PartOfSpeech.ADJ
        && passage.isNominal(i + 2);
  }

  /** Returns the place of the head in the run: the last plural, for one the last noun; or -1. */
  private int head(Passage passage, List<Integer> run, Numeral number) {
    boolean one = Decimals.same(number.value(), 1);
    boolean fraction = number.form() != Numeral.Form.DIGITS && number.form() != Numeral.Form.WORDS;
    int last = -1;
    for (int i = 0; i < run.size(); i++) {
      int at = run.get(i);
      boolean possessive = passage.is(at + 1, "'s") || passage.is(at + 1, "'");
      boolean plural = lexicon.nouns().isPlural(passage.lower(at));
      boolean noun = passage.isNominal(at) || i == 0 && isPluralNoun(passage, at);
      if (noun && (plural || one || fraction) && !possessive) {
        last = i;
      }
    }
    return last;
  }

  private PhraseTable.Match<MeasureUnit> match(Passage passage, List<Integer> run, int head) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < head; i++) {
      appendModifier(name, passage, run.get(i));
    }
    int at = run.get(head);
    String noun = lexicon.nouns().singular(passage.lower(at));
    boolean people = noun.equals("people");
    name.append(noun);
    String unit = people ? noun : name.toString().strip();
    return new PhraseTable.Match<>(new MeasureUnit(unit, null, UnitKind.COUNT), at + 1);
  }

  private void appendModifier(StringBuilder name, Passage passage, int at) {
    Lexeme lexeme = passage.at(at);
    boolean hyphen =
        lexeme.isHyphen() || passage.at(at + 1).isHyphen() && passage.at(at + 1).glued();
    boolean loose = lexicon.lists("loose-modifiers", lexeme.lower());
    boolean joint = lexeme.glued() && passage.at(at - 1).isHyphen();
    if (isSuspended(passage, at) || isSuspended(passage, at - 1)) {
      name.append(lexeme.lower()).append(' ');
      return;
    }
    boolean modifier =
        passage.isNominal(at) || lexeme.pos() == PartOfSpeech.ADJ && !loose || hyphen || joint;
    if (modifier && lexeme.isWord() || lexeme.isHyphen()) {
      boolean whole = !lexeme.lemma().isBlank() && lexeme.lemma().indexOf('-') < 0;
      boolean comparative = lexeme.pos() == PartOfSpeech.ADJ && whole;
      name.append(comparative ? lexeme.lemma() : lexeme.text().toLowerCase(Locale.ROOT));
      name.append(hyphen ? "" : " ");
    }
  }

  /** Tells whether a word behind a number is a plural that the tagger took for a verb. */
  private boolean isPluralNoun(Passage passage, int i) {
    boolean verb = passage.pos(i) == PartOfSpeech.VERB && passage.lower(i).endsWith("s");
    return verb && lexicon.nouns().isPlural(passage.lower(i));
  }
}
