package org.copydesk.plugin.statistics.exclusion;

import java.math.BigDecimal;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.api.vocabulary.UnitKind;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.figure.Numeral;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Decimals;
import org.copydesk.plugin.statistics.text.Passage;

/** Numbers that claim nothing: dates, parts of names, identifiers, vague amounts, pronouns. */
public final class Exclusions {

  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  private final Lexicon lexicon;
  private final NameNumbers names;
  private final Identifiers identifiers;
  private final PointedClocks clocks;

  public Exclusions(Lexicon lexicon) {
    this.lexicon = lexicon;
    names = new NameNumbers(lexicon);
    identifiers = new Identifiers(lexicon);
    clocks = new PointedClocks(lexicon);
  }

  public boolean excludes(Passage passage, Figure figure) {
    return isDated(passage, figure)
        || names.claims(passage, figure)
        || identifiers.claims(passage, figure)
        || isVague(passage, figure)
        || isOne(passage, figure)
        || isLoneWord(passage, figure)
        || isIdiom(passage, figure)
        || clocks.claims(passage, figure);
  }

  private static boolean isDated(Passage passage, Figure figure) {
    for (int i = figure.first(); i < figure.end(); i++) {
      if (passage.isDate(i)) {
        return true;
      }
    }
    return false;
  }

  /** 'several hundred', 'a few thousand', 'multi-million', 'a baker's dozen'. */
  private static boolean isVague(Passage passage, Figure figure) {
    if (figure.numeral().form() != Numeral.Form.WORDS || !isScaled(figure)) {
      return false;
    }
    int before = figure.first() - 1;
    boolean hyphen = passage.at(before).isHyphen() && passage.at(figure.first()).glued();
    return hyphen
        || passage.isAny(before, "several", "few", "many", "couple", "multi", "'s")
        || passage.isAny(before - 1, "several", "few")
        || isBareMagnitude(passage, figure);
  }

  /** 'million' or 'dozen' without a number or an article counts only before what it counts. */
  private static boolean isBareMagnitude(Passage passage, Figure figure) {
    boolean alone = figure.end() - figure.first() == 1;
    return alone && figure.isBare();
  }

  private static boolean isScaled(Figure figure) {
    return figure.numeral().scale().compareTo(BigDecimal.ONE) > 0;
  }

  /** 'one' is a pronoun or an article more often than a count: only 'at least one' counts. */
  private boolean isOne(Passage passage, Figure figure) {
    boolean one = passage.is(figure.first(), "one") && figure.end() == figure.first() + 1;
    if (!one || figure.isShare() || figure.isMoney()) {
      return false;
    }
    boolean idiom = passage.isAny(figure.end(), "day", "night", "point", "thing", "way", "reason");
    boolean age = figure.style() == Figure.Style.AGE;
    boolean measured = age || figure.style() == Figure.Style.UNIT && !idiom;
    if (isOccasion(passage, figure)) {
      return true;
    }
    boolean hyphened = passage.at(figure.end()).isHyphen() && figure.reach() > figure.end();
    boolean stressed =
        passage.is(figure.first() - 1, "only")
            || passage.is(figure.first() - 1, "least")
            || passage.isAny(figure.end(), "or") && !figure.isBare();
    return figure.isBare() || !measured && !hyphened && !stressed;
  }

  /** 'One week it is dry, the next it floods': a period that only says that there are several. */
  private static boolean isOccasion(Passage passage, Figure figure) {
    int first = figure.first();
    int end = figure.reach();
    boolean opens = first == 0 || passage.isAny(first - 1, "\"", "“", "‘", ";", ":", "—");
    boolean clause =
        passage.isAny(end, "it", "he", "she", "they", "we", "you", "i", "there", "this", "the")
            || passage.is(end, ",") && passage.isAny(end + 1, "it", "he", "she", "they", "we");
    return opens && clause && figure.unit().kind() == UnitKind.DURATION;
  }

  /** A small number word without a noun is a pronoun ('the two') unless a verb follows it. */
  private boolean isLoneWord(Passage passage, Figure figure) {
    boolean word = figure.numeral().form() == Numeral.Form.WORDS && figure.isBare();
    if (!word || isScaled(figure)) {
      boolean zero = figure.numeral().value().signum() == 0 && passage.is(figure.first(), "zero");
      return zero && figure.style() != Figure.Style.UNIT;
    }
    boolean alone = figure.first() == 0 && figure.end() == passage.size();
    boolean plain = Decimals.whole(figure.numeral().value()) && !isNegative(figure);
    if (alone || !plain) {
      return false;
    }
    boolean large = figure.numeral().value().compareTo(TWELVE) > 0;
    boolean qualified =
        large || lexicon.qualifiers().start(passage, figure.first()) < figure.first();
    boolean which = passage.is(figure.end(), "of");
    boolean verb = passage.isVerb(figure.end()) && !isDefinite(passage, figure.first() - 1);
    boolean compared =
        passage.isAny(figure.first() - 1, "than", "with")
            && passage.isAny(figure.first() - 2, "compared", "rather", "more", "fewer", "less");
    return !qualified && !which && !verb && !compared;
  }

  private static boolean isNegative(Figure figure) {
    return figure.numeral().value().signum() < 0;
  }

  private static boolean isDefinite(Passage passage, int i) {
    return passage.pos(i) == PartOfSpeech.DET
        || passage.isAny(i, "the", "those", "these", "all", "both", "other", "first", "last");
  }

  /** '24/7', '20/20', 'doubling down'. */
  private static boolean isIdiom(Passage passage, Figure figure) {
    boolean down = figure.isMultiple() && passage.is(figure.end(), "down");
    boolean clock = passage.is(figure.end(), "o'clock");
    int first = figure.first();
    boolean half =
        passage.is(first - 1, "and")
            && passage.isNominal(first - 2)
            && passage.is(figure.end() - 1, "half")
            && figure.isBare();
    return down || clock || half && !passage.is(figure.end(), "of");
  }
}
