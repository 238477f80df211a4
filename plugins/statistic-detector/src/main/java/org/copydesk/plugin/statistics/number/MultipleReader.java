package org.copydesk.plugin.statistics.number;

import java.math.BigDecimal;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.statistics.figure.Numeral;
import org.copydesk.plugin.statistics.lexicon.NumberWords;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** Reads multiples: 'doubled', 'sevenfold', 'twice as many', 'three times higher', '10-fold'. */
final class MultipleReader {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final NumberWords words;

  MultipleReader(NumberWords words) {
    this.words = words;
  }

  /** Returns the multiple in one word that stands at a lexeme. */
  @Nullable Numeral wordAt(Passage passage, int at) {
    NumberWords.Word word = words.word(passage.at(at));
    if (word != null && word.kind() == NumberWords.Kind.MULTIPLE) {
      return hyphened(passage, at) ? null : multiple(at, at + 1, word.value());
    }
    BigDecimal verb = verb(passage, at);
    if (verb != null) {
      return multiple(at, at + 1, verb);
    }
    boolean twice = passage.is(at, "twice") && compares(passage, at + 1);
    return twice ? multiple(at, at + 1, TWO) : null;
  }

  /** Returns the multiple that a number begins: 'three times as', '10-fold'. */
  @Nullable Numeral countAt(Passage passage, Numeral number) {
    int at = number.end();
    int fold = passage.at(at).isHyphen() ? at + 1 : at;
    if (passage.is(fold, "fold") && passage.at(fold).glued()) {
      return multiple(number.first(), fold + 1, number.value());
    }
    boolean sign = passage.is(at, "x") && passage.at(at).glued() && !passage.at(at + 1).glued();
    if (sign && !passage.at(at + 1).isNumber()) {
      return multiple(number.first(), at + 1, number.value());
    }
    boolean times = passage.is(at, "times") && compares(passage, at + 1);
    return times ? multiple(number.first(), at + 1, number.value()) : null;
  }

  private static boolean hyphened(Passage passage, int at) {
    return passage.at(at + 1).isHyphen() && passage.at(at + 1).glued();
  }

  /** Tells whether a comparison follows, and not another meeting: 'twice as many', 'twice the'. */
  private static boolean compares(Passage passage, int at) {
    boolean adjective =
        passage.pos(at) == PartOfSpeech.ADJ && passage.lower(at).endsWith("er")
            || passage.isAny(at, "more", "less", "bigger", "larger", "higher", "lower", "better");
    return adjective
        || passage.isAny(at, "as", "the", "that", "what", "its", "their", "his", "her", "those");
  }

  private static @Nullable BigDecimal verb(Passage passage, int at) {
    BigDecimal factor =
        switch (passage.lower(at)) {
          case "double" -> TWO;
          case "triple", "treble" -> BigDecimal.valueOf(3);
          case "quadruple" -> BigDecimal.valueOf(4);
          case "halve" -> new BigDecimal("0.5");
          default -> null;
        };
    boolean verb =
        passage.pos(at) == PartOfSpeech.VERB
            || passage.isAny(at - 1, "to", "could", "would", "will", "may", "might")
            || passage.isAny(at + 1, "the", "that", "its", "their", "what", "as");
    return verb && !hyphened(passage, at) ? factor : null;
  }

  private static Numeral multiple(int first, int end, BigDecimal value) {
    return Numeral.of(first, end, value, Numeral.Form.MULTIPLE);
  }
}
