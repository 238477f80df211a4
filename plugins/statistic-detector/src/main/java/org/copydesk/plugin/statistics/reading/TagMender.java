package org.copydesk.plugin.statistics.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Lexeme;

/** Puts right the parts of speech that taggers often miss in sentences with figures. */
final class TagMender {

  private static final int SHORTEST_NAME = 2;
  private static final Set<String> PAST =
      Set.of("rose", "fell", "grew", "sank", "slid", "shrank", "leapt", "lost", "won");

  private static final Set<String> NO_OWNERS =
      Set.of("let", "it", "he", "she", "that", "what", "who", "there", "here", "where", "how");

  private final Lexicon lexicon;

  TagMender(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void mend(List<Lexeme> lexemes) {
    boolean shouted = lexemes.stream().filter(TagMender::isUpper).count() * 2 > lexemes.size();
    NounsAndVerbs sure = new NounsAndVerbs(lexicon, lexemes);
    for (int i = 0; i < lexemes.size(); i++) {
      Lexeme lexeme = lexemes.get(i);
      PartOfSpeech other = sure.at(i);
      if (other != null) {
        lexemes.set(i, lexeme.tagged(other, lexeme.lemma()));
        continue;
      }
      Lexeme last = i == 0 ? Lexeme.NONE : lexemes.get(i - 1);
      Lexeme next = i + 1 < lexemes.size() ? lexemes.get(i + 1) : Lexeme.NONE;
      PartOfSpeech before = last.pos();
      if (isLink(lexeme)) {
        lexemes.set(i, lexeme.tagged(PartOfSpeech.ADP, lexeme.lower()));
      } else if (lexeme.pos() == PartOfSpeech.X && lexeme.lemma().indexOf('-') > 0) {
        lexemes.set(i, lexeme.tagged(PartOfSpeech.ADJ, lexeme.lemma()));
      } else if (!shouted && isAcronym(lexeme)) {
        lexemes.set(i, lexeme.tagged(PartOfSpeech.PROPN, lexeme.text()));
      } else if (isPast(lexeme) && before != PartOfSpeech.DET && before != PartOfSpeech.ADJ) {
        lexemes.set(i, lexeme.tagged(PartOfSpeech.VERB, lexeme.lemma()));
      } else if (isStatement(last, lexeme, next)) {
        lexemes.set(i, lexeme.tagged(PartOfSpeech.VERB, stem(lexeme)));
      } else if (i == 0 && lexeme.pos() == PartOfSpeech.INTJ && isVerb(next)) {
        lexemes.set(i, lexeme.tagged(PartOfSpeech.NOUN, lexeme.lemma()));
      } else if (isOwned(lexemes, i)) {
        lexemes.set(
            i - 2, lexemes.get(i - 2).tagged(PartOfSpeech.PROPN, lexemes.get(i - 2).text()));
        lexemes.set(i - 1, last.tagged(PartOfSpeech.PART, last.lemma()));
        lexemes.set(i, lexeme.tagged(PartOfSpeech.NOUN, lexeme.lemma()));
      } else if (lexeme.lower().equals("whereas")) {
        lexemes.set(i, lexeme.tagged(PartOfSpeech.SCONJ, lexeme.lemma()));
      } else if (lexeme.lower().equals("alone") && isNoun(last) && isVerb(next)) {
        lexemes.set(i, lexeme.tagged(PartOfSpeech.ADV, lexeme.lemma()));
      } else if (lexeme.pos() == PartOfSpeech.ADJ && isMoving(next) && isOpen(last)) {
        lexemes.set(i, lexeme.tagged(PartOfSpeech.NOUN, lexeme.lemma()));
      }
    }
  }

  /** A preposition inside a hyphened word is no noun: '300,000-to-400,000'. */
  private static boolean isLink(Lexeme lexeme) {
    return isNoun(lexeme) && (lexeme.text().equals("to") || lexeme.text().equals("of"));
  }

  /** A plain verb cannot follow "'s": in "America's share" it is a noun that somebody has. */
  private static boolean isOwned(List<Lexeme> lexemes, int i) {
    if (i < 2 || !lexemes.get(i - 1).lower().equals("'s")) {
      return false;
    }
    Lexeme verb = lexemes.get(i);
    Lexeme owner = lexemes.get(i - 2);
    boolean plain = verb.pos() == PartOfSpeech.VERB && verb.lemma().equals(verb.lower());
    boolean name = owner.isCapital() && owner.pos() != PartOfSpeech.PRON;
    return plain && name && !NO_OWNERS.contains(owner.lower());
  }

  private static boolean isNoun(Lexeme lexeme) {
    return lexeme.pos() == PartOfSpeech.NOUN || lexeme.pos() == PartOfSpeech.PROPN;
  }

  private static boolean isVerb(Lexeme lexeme) {
    return lexeme.pos() == PartOfSpeech.VERB || lexeme.pos() == PartOfSpeech.AUX;
  }

  /** An abbreviation in capitals is a name, even where a tagger took it for a verb ('ISIS'). */
  private static boolean isAcronym(Lexeme lexeme) {
    boolean verb = lexeme.pos() == PartOfSpeech.VERB || lexeme.pos() == PartOfSpeech.AUX;
    return isUpper(lexeme) && verb;
  }

  private static boolean isUpper(Lexeme lexeme) {
    String text = lexeme.text();
    boolean upper = text.equals(text.toUpperCase(Locale.ROOT));
    return lexeme.isWord()
        && text.length() >= SHORTEST_NAME
        && upper
        && Character.isLetter(text.charAt(0));
  }

  /** A past form of rising or falling is a verb: 'inflation rose'. */
  private boolean isPast(Lexeme lexeme) {
    boolean regular = lexeme.lower().endsWith("ed") && lexicon.trends().verb(lexeme) != null;
    boolean tagged = lexeme.pos() == PartOfSpeech.VERB || lexeme.pos() == PartOfSpeech.AUX;
    return lexeme.isWord()
        && !tagged
        && !lexeme.isCapital()
        && (regular || PAST.contains(lexeme.lower()));
  }

  /** 'The Tax Board estimates that', 'another slide shows', '..., the Daily Bugle reports.' */
  private boolean isStatement(Lexeme before, Lexeme lexeme, Lexeme behind) {
    boolean plural = lexeme.pos() == PartOfSpeech.NOUN && lexeme.lower().endsWith("s");
    if (!plural || lexeme.isCapital() || !lexicon.lists("say-verbs", stem(lexeme))) {
      return false;
    }
    boolean name = before.pos() == PartOfSpeech.PROPN || before.isCapital();
    boolean sayer = name || before.pos() == PartOfSpeech.NOUN || before.lower().equals("which");
    boolean that = behind.lower().equals("that");
    boolean ends = !behind.isWord() && name;
    boolean clause = name && (behind.isCapital() || behind.pos() == PartOfSpeech.PRON);
    return sayer && (that || ends || clause || before.lower().equals("which"));
  }

  private static String stem(Lexeme lexeme) {
    return lexeme.lower().substring(0, lexeme.lower().length() - 1);
  }

  private boolean isMoving(Lexeme lexeme) {
    boolean past = lexeme.lower().endsWith("ed") || PAST.contains(lexeme.lower());
    return past && lexicon.trends().verb(lexeme) != null && lexeme.pos() == PartOfSpeech.VERB;
  }

  private static boolean isOpen(Lexeme before) {
    return before.pos() == PartOfSpeech.SCONJ
        || before.pos() == PartOfSpeech.CCONJ
        || !before.isWord();
  }
}
