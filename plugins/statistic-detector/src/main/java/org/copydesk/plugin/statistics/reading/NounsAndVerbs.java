package org.copydesk.plugin.statistics.reading;

import java.util.List;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Lexeme;
import org.jspecify.annotations.Nullable;

/** Tells nouns from verbs by the words beside them, where taggers take one for the other. */
final class NounsAndVerbs {

  private static final int LONGEST_PHRASE = 5;

  private final Lexicon lexicon;
  private final List<Lexeme> lexemes;
  private final boolean verbless;

  NounsAndVerbs(Lexicon lexicon, List<Lexeme> lexemes) {
    this.lexicon = lexicon;
    this.lexemes = lexemes;
    this.verbless = lexemes.stream().noneMatch(NounsAndVerbs::isVerb);
  }

  /** Returns what a word is, null where the tagger may be right. */
  @Nullable PartOfSpeech at(int i) {
    if (!lexeme(i).isWord()) {
      return null;
    }
    boolean verb = verbless && isHiddenVerb(i) || isRising(i) || isPastOfFigure(i) || isCosting(i);
    if (verb) {
      return PartOfSpeech.VERB;
    }
    boolean noun = isOpening(i) || isInside(i) || isMover(i) || isSum(i);
    return noun ? PartOfSpeech.NOUN : null;
  }

  /**
   * In a sentence without a verb, a second noun right before a number is one: 'the robots measure
   * between 15 cm and 23 cm', 'the firm employs around 600'.
   */
  private boolean isHiddenVerb(int i) {
    Lexeme verb = lexeme(i);
    boolean plain = verb.pos() == PartOfSpeech.NOUN && !verb.isCapital();
    return plain && isNoun(i - 1) && agrees(i) && opensFigure(i + 1);
  }

  /** Tells whether a word could be the verb of the noun before it: one of them has an 's'. */
  private boolean agrees(int i) {
    boolean third = lexeme(i).lower().endsWith("s");
    return lexicon.nouns().isPlural(lexeme(i - 1).lower()) != third;
  }

  /** 'Levels to rise 11 inches', 'as the reward rises from $160'. */
  private boolean isRising(int i) {
    boolean plain =
        lexeme(i).lower().equals(lexeme(i).lemma()) && lexeme(i - 1).lower().equals("to");
    if (plain && isFigure(i + 1) && lexicon.trends().verb(lexeme(i)) != null) {
      return true;
    }
    boolean third = lexeme(i).pos() == PartOfSpeech.NOUN && lexeme(i).lower().endsWith("s");
    boolean moves = third && lexicon.trends().verb(lexeme(i)) != null && isNoun(i - 1) && agrees(i);
    boolean link = lexeme(i + 1).pos() == PartOfSpeech.ADP;
    return moves && link && isFigure(i + 2);
  }

  /** 'The Nasdaq fell 2.5%', 'its shares finished 34% higher': past forms are no adjectives. */
  private boolean isPastOfFigure(int i) {
    boolean adjective = lexeme(i).pos() == PartOfSpeech.ADJ && isFigure(i + 1);
    boolean past = lexeme(i).lower().endsWith("ed") || lexicon.trends().verb(lexeme(i)) != null;
    PartOfSpeech before = lexeme(i - 1).pos();
    boolean named = isNoun(i - 1) || lexeme(i - 1).isNumber() && isNoun(i - 2);
    boolean subject = named || isVerb(lexeme(i - 1)) || before == PartOfSpeech.ADJ;
    return adjective && past && subject;
  }

  /** 'The ticket cost me 150 francs'. */
  private boolean isCosting(int i) {
    boolean cost = lexeme(i).lower().equals("cost") || lexeme(i).lower().equals("costs");
    return cost && isNoun(i) && isNoun(i - 1) && lexeme(i + 1).pos() == PartOfSpeech.PRON;
  }

  /** 'Reserves in dollars are $200 billion', 'Borrowing will come to' open with their subject. */
  private boolean isOpening(int i) {
    if (i != 0 || lexeme(i).pos() != PartOfSpeech.VERB) {
      return false;
    }
    boolean third = lexeme(i).lower().endsWith("s") && lexeme(1).pos() == PartOfSpeech.ADP;
    return third || lexeme(i).lower().endsWith("ing") && isVerb(lexeme(1));
  }

  /** 'A 20 kilometre bike ride': no verb in its plain form follows 'a' and a noun. */
  private boolean isInside(int i) {
    Lexeme verb = lexeme(i);
    boolean plain = verb.pos() == PartOfSpeech.VERB && verb.lemma().equals(verb.lower());
    boolean between = lexeme(i - 1).pos() == PartOfSpeech.NOUN && isNoun(i + 1);
    if (!plain || verb.isCapital() || !between) {
      return false;
    }
    for (int j = i - 1; j > i - LONGEST_PHRASE; j--) {
      String lower = lexeme(j).lower();
      if (lower.equals("a") || lower.equals("an")) {
        return true;
      }
      boolean within = isNoun(j) || lexeme(j).pos() == PartOfSpeech.ADJ || isFigure(j);
      if (!within) {
        return false;
      }
    }
    return false;
  }

  /** 'BioView shares finished 34.4% higher': the word before a past form is its subject. */
  private boolean isMover(int i) {
    boolean third = lexeme(i).pos() == PartOfSpeech.VERB && lexeme(i).lower().endsWith("s");
    boolean past =
        lexeme(i + 1).lower().endsWith("ed") || lexicon.trends().verb(lexeme(i + 1)) != null;
    return third && isNoun(i - 1) && past && isFigure(i + 2);
  }

  /** 'A fine of $5 million', 'the equivalent of 300 homes'. */
  private boolean isSum(int i) {
    boolean article = lexeme(i - 1).pos() == PartOfSpeech.DET;
    boolean of = lexeme(i + 1).lower().equals("of") && isFigure(i + 2);
    return lexeme(i).pos() == PartOfSpeech.ADJ && article && of;
  }

  private boolean opensFigure(int i) {
    Lexeme next = lexeme(i);
    PartOfSpeech pos = next.pos();
    boolean link = pos == PartOfSpeech.DET || pos == PartOfSpeech.ADP || pos == PartOfSpeech.ADV;
    return isFigure(i) || link && isFigure(i + 1) || next.lower().equals("an");
  }

  private boolean isFigure(int i) {
    Lexeme lexeme = lexeme(i);
    boolean sign = lexeme.text().length() == 1 && "$£€".contains(lexeme.text());
    return lexeme.isNumber() || sign || lexicon.numbers().word(lexeme) != null;
  }

  private Lexeme lexeme(int i) {
    return i >= 0 && i < lexemes.size() ? lexemes.get(i) : Lexeme.NONE;
  }

  private boolean isNoun(int i) {
    PartOfSpeech pos = lexeme(i).pos();
    return pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPN;
  }

  private static boolean isVerb(Lexeme lexeme) {
    return lexeme.pos() == PartOfSpeech.VERB || lexeme.pos() == PartOfSpeech.AUX;
  }
}
