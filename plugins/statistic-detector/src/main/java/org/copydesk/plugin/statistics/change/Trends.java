package org.copydesk.plugin.statistics.change;

import java.util.Set;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.api.vocabulary.Trend;
import org.copydesk.api.vocabulary.UnitKind;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.lexicon.TrendWords;
import org.copydesk.plugin.statistics.text.Lexeme;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** Finds where a figure is said to go: 'rose 5%', 'cut the rate to 28 percent', 'up 3 points'. */
public final class Trends {

  private static final Set<String> PAST =
      Set.of("rose", "fell", "grew", "sank", "slid", "shrank", "leapt", "lost", "dove");
  private static final int LONGEST_AMOUNT = 6;
  private static final int FARTHEST_ADVERB = 3;
  private static final int FARTHEST_OBJECT = 10;

  private final Lexicon lexicon;
  private final Comparisons comparisons;
  private final PhrasalVerbs phrases;

  public Trends(Lexicon lexicon) {
    this.lexicon = lexicon;
    comparisons = new Comparisons(lexicon);
    phrases = new PhrasalVerbs(lexicon);
  }

  /** Returns the trend of a figure, null where the text does not say. */
  public @Nullable Trend of(Passage passage, Figure figure) {
    if (figure.isMultiple()) {
      return multiple(passage, figure);
    }
    int edge = lexicon.qualifiers().start(passage, figure.first());
    edge = passage.isAny(edge - 1, "a", "an", "another", "the") ? edge - 1 : edge;
    boolean share = figure.unit().kind() == UnitKind.PERCENTAGE;
    if (passage.is(edge - 1, "(") || share && passage.is(edge - 1, "or")) {
      edge = converted(passage, edge - 2);
    }
    Trend halved = inHalf(passage, figure);
    if (halved != null) {
      return halved;
    }
    Trend adverb = adverb(passage, edge);
    if (adverb != null) {
      return adverb;
    }
    Trend before = before(passage, figure, edge);
    if (before != null) {
      return before;
    }
    Trend compared = comparisons.of(passage, figure);
    return compared != null ? compared : phrases.of(passage, edge);
  }

  /**
   * Returns where the amount begins that is given again in another unit: 'by 2C (3.6F)', 'by 300
   * posts or 4%'.
   */
  private static int converted(Passage passage, int last) {
    int at = last;
    while (at > last - LONGEST_AMOUNT && !passage.at(at).isNumber()) {
      at--;
    }
    while (passage.at(at - 1).isNumber()
        || passage.isAny(at - 1, "to", "-", "$", "£", "€") && at > last - LONGEST_AMOUNT) {
      at--;
    }
    return passage.at(at).isNumber() ? at : last + 2;
  }

  private static @Nullable Trend multiple(Passage passage, Figure figure) {
    String word = passage.lower(figure.first());
    boolean compares = word.equals("twice") || passage.is(figure.end() - 1, "times");
    if (compares) {
      return null;
    }
    return word.startsWith("halv") ? Trend.DOWN : Trend.UP;
  }

  private static @Nullable Trend inHalf(Passage passage, Figure figure) {
    boolean half = passage.is(figure.first(), "half") && passage.is(figure.first() - 1, "in");
    boolean cut = false;
    for (int i = figure.first() - 2; half && i >= figure.first() - 8; i--) {
      cut |= passage.isAny(i, "cut", "cuts", "cutting", "slashed", "reduced", "slash");
    }
    return cut ? Trend.DOWN : null;
  }

  private @Nullable Trend adverb(Passage passage, int edge) {
    TrendWords.Word word = lexicon.trends().adverb(passage.at(edge - 1));
    if (word == null || passage.is(edge - 1, "up") && passage.is(edge, "to")) {
      return null;
    }
    Lexeme verb = passage.at(edge - 2);
    boolean moves = lexicon.trends().verb(verb) != null || lexicon.lists("end-verbs", verb.lemma());
    boolean phrase = passage.pos(edge - 2) == PartOfSpeech.VERB && !moves;
    return phrase ? null : word.trend();
  }

  private @Nullable Trend before(Passage passage, Figure figure, int edge) {
    boolean linked = passage.isAny(edge - 1, "by", "to");
    boolean at = passage.isAny(edge - 1, "at") && isEnd(passage, edge - 2);
    int start = linked || at ? edge - 2 : edge - 1;
    if (passage.is(edge - 1, "of")) {
      return noun(passage, edge - 2);
    }
    for (int i = start; i >= 0 && i > start - FARTHEST_OBJECT && !isBreak(passage, i); i--) {
      TrendWords.Word word = lexicon.trends().verb(passage.at(i));
      boolean verb =
          word != null
              && (passage.isVerb(i)
                  || passage.is(i - 1, "to")
                  || start - i < FARTHEST_ADVERB && isWritten(passage, i));
      if (verb && word != null) {
        return fits(passage, figure, word, linked || at, i, start) ? word.trend() : null;
      }
      if (!linked && !isObject(passage, i)
          || passage.isVerb(i) && !passage.isAny(i, "to", "end", "close")) {
        return null;
      }
    }
    return null;
  }

  private static boolean isWritten(Passage passage, int i) {
    String lower = passage.lower(i);
    boolean past = !lower.equals(passage.at(i).lemma()) || !passage.isNominal(i);
    return past || lower.endsWith("ed") || lower.endsWith("ing") || PAST.contains(lower);
  }

  private static boolean isEnd(Passage passage, int i) {
    return passage.at(i).text().equals("%")
        || passage.isAny(i, "percent", "cent", "points", "close", "end");
  }

  private static boolean isBreak(Passage passage, int i) {
    return passage.isAny(i, ";", ":", "while", "but", "whereas", "although") || passage.is(i, "(");
  }

  /**
   * Tells whether a word can stand between a verb and its figure: an adverb or the verb's object.
   */
  private static boolean isObject(Passage passage, int i) {
    return switch (passage.pos(i)) {
      case ADV, ADJ, DET, NOUN, PROPN, PRON, NUM, SYM, PART -> true;
      case ADP -> passage.isAny(i, "of", "in");
      default -> false;
    };
  }

  private boolean fits(
      Passage passage, Figure figure, TrendWords.Word word, boolean linked, int verb, int start) {
    boolean near = start - verb < FARTHEST_ADVERB;
    boolean rate =
        figure.unit().kind() == UnitKind.PERCENTAGE
            || figure.isMoney()
            || figure.unit().kind() == UnitKind.SCORE;
    boolean level = linked && passage.is(start, ",");
    boolean share = figure.unit().kind() == UnitKind.PERCENTAGE;
    boolean object = passage.pos(verb + 1) == PartOfSpeech.DET || passage.isNominal(verb + 1);
    return switch (word.strength()) {
      case PLAIN -> linked || near || share;
      case RATE -> linked && (near || level) || rate && near;
      case SHARE -> linked && (near || level) || near && isMoved(passage, figure);
      case LINKED -> linked || share && object && !near;
      case NOUN, ADVERB, AFTER, OF_SHARE -> false;
    };
  }

  /** Tells a price that 'lost $2 to $40' from a man who lost $40. */
  private static boolean isMoved(Passage passage, Figure figure) {
    int end = figure.reach();
    boolean level = passage.isAny(passage.is(end, ",") ? end + 1 : end, "to", "or");
    boolean rate =
        figure.unit().kind() == UnitKind.PERCENTAGE || figure.unit().kind() == UnitKind.SCORE;
    return rate || figure.isMoney() && level;
  }

  private @Nullable Trend noun(Passage passage, int at) {
    TrendWords.Word word = lexicon.trends().noun(passage.at(at));
    return word != null && passage.isNominal(at) ? word.trend() : null;
  }
}
