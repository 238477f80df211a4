package org.copydesk.plugin.statistics.number;

import java.math.BigDecimal;
import java.util.Set;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.statistics.figure.Numeral;
import org.copydesk.plugin.statistics.lexicon.Currencies;
import org.copydesk.plugin.statistics.text.Decimals;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** Reads ratios of two numbers: 'one in five', 'nine out of 10', 'one of every nine', '4 to 1'. */
public final class RatioReader {

  private static final Set<Integer> ROUND = Set.of(4, 5, 10, 100);
  private static final int LEAST_YEAR = 1000;

  private final NumeralReader numerals;
  private final Currencies currencies;

  public RatioReader(NumeralReader numerals, Currencies currencies) {
    this.numerals = numerals;
    this.currencies = currencies;
  }

  /** Returns the ratio that a number begins, null where it begins none. */
  public @Nullable Numeral of(Passage passage, Numeral over) {
    if (!over.isWhole() || over.value().signum() <= 0) {
      return null;
    }
    Numeral odds = odds(passage, over);
    if (odds != null) {
      return odds;
    }
    Numeral quotient = quotient(passage, over);
    if (quotient != null) {
      return quotient;
    }
    Numeral share = share(passage, over, over.end());
    int named = share == null ? behindNoun(passage, over) : -1;
    Numeral kind = named < 0 ? null : share(passage, over, named);
    return kind != null && isClosed(passage, kind.end()) ? kind : share;
  }

  /** Returns the 'in' of 'one pipe in six', 'nine boats out of ten'; -1 where there is none. */
  private static int behindNoun(Passage passage, Numeral over) {
    boolean words = over.form() == Numeral.Form.WORDS;
    boolean noun = passage.isNominal(over.end()) && !passage.isTime(over.end());
    int link = over.end() + 1;
    boolean linked = passage.is(link, "in") || passage.is(link, "out");
    return words && noun && linked && !passage.at(over.end()).glued() ? link : -1;
  }

  /** Tells whether no noun of its own stands behind the whole: 'one in six', not 'six towns'. */
  private static boolean isClosed(Passage passage, int end) {
    return !passage.isNominal(end) && passage.pos(end) != PartOfSpeech.ADJ;
  }

  /** Reads a spoken fraction: 'one over three' and nothing else behind it. */
  private @Nullable Numeral quotient(Passage passage, Numeral over) {
    Numeral under =
        passage.is(over.end(), "over") ? numerals.at(passage, over.end() + 1, false) : null;
    if (under == null
        || !under.isWhole()
        || under.value().signum() <= 0
        || under.end() < passage.size() - 1) {
      return null;
    }
    boolean open = under.end() < passage.size() && passage.at(under.end()).isWord();
    BigDecimal value = Decimals.divide(over.value(), under.value());
    return open || passage.at(under.end()).isNumber() || passage.is(under.end(), "%")
        ? null
        : Numeral.of(over.first(), under.end(), value, Numeral.Form.RATIO);
  }

  private @Nullable Numeral share(Passage passage, Numeral over, int at) {
    int link = linkEnd(passage, at);
    if (link < 0) {
      return null;
    }
    int digits = currencies.signEnd(passage, link);
    Numeral under = numerals.at(passage, digits, digits > link);
    boolean dollar = under == null && passage.is(link, "dollar");
    BigDecimal whole = dollar ? Decimals.HUNDRED : under == null ? null : under.value();
    boolean cents = passage.isAny(over.end(), "cent", "cents");
    if (whole == null || dollar != cents || !Decimals.less(over.value(), whole)) {
      return null;
    }
    boolean certain = passage.isAny(link - 1, "every", "each") || passage.is(link - 2, "out");
    if (!certain && !isShare(passage, over, link, under)) {
      return null;
    }
    int end = under == null ? link + 1 : under.end();
    BigDecimal value = Decimals.divide(over.value(), whole);
    return Numeral.of(over.first(), end, value, Numeral.Form.RATIO);
  }

  /** Returns the lexeme behind 'in', 'out of', 'of every', 'out of each'; -1 where none stands. */
  private static int linkEnd(Passage passage, int at) {
    int start = passage.isAny(at, "cent", "cents") ? at + 1 : at;
    int link = -1;
    if (passage.is(start, "out") && passage.is(start + 1, "of")) {
      link = start + 2;
    } else if (passage.isAny(start, "in", "of")) {
      link = start + 1;
    }
    return link > 0 && passage.isAny(link, "every", "each") ? link + 1 : link;
  }

  private static boolean isShare(Passage passage, Numeral over, int link, @Nullable Numeral under) {
    if (under == null || !under.isWhole() || !Decimals.whole(under.value())) {
      return false;
    }
    boolean one = Decimals.same(over.value(), 1);
    boolean in = passage.is(link - 1, "in");
    int whole = under.value().min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
    boolean year = whole > LEAST_YEAR && whole % LEAST_YEAR != 0;
    boolean unit = passage.isAny(under.end(), "years", "months", "days", "weeks", "minutes");
    if (year || unit || over.value().compareTo(Decimals.HUNDRED) > 0) {
      return false;
    }
    return in && one && whole > 1 || ROUND.contains(whole) || in && whole % LEAST_YEAR == 0;
  }

  /** Reads '4 to 1' and '10-to-1'. */
  private @Nullable Numeral odds(Passage passage, Numeral over) {
    int to = passage.at(over.end()).isHyphen() ? over.end() + 1 : over.end();
    int one = passage.at(to + 1).isHyphen() ? to + 2 : to + 1;
    boolean odds = passage.is(to, "to") && passage.isAny(one, "1", "one");
    if (!odds
        || passage.isAny(one + 1, "%", "percent", "per", ".", ",")
            && passage.at(one + 2).isNumber()) {
      return null;
    }
    boolean counted = passage.isNominal(one + 1) || passage.at(one + 1).isNumber();
    boolean more = Decimals.less(BigDecimal.ONE, over.value());
    Numeral ratio = Numeral.of(over.first(), one + 1, over.value(), Numeral.Form.RATIO);
    return more && !counted ? ratio : null;
  }
}
