package org.copydesk.plugin.statistics.scan;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.vocabulary.MeasureUnit;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.api.vocabulary.UnitKind;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.figure.Numeral;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Decimals;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** Lends bare numbers the unit that the sentence gives their neighbours: '10 judges, not 11'. */
public final class Inheritance {

  private static final MeasureUnit PEOPLE = new MeasureUnit("people", null, UnitKind.COUNT);
  private static final MeasureUnit POINT =
      new MeasureUnit("percentage point", null, UnitKind.PERCENTAGE);
  private static final int FARTHEST_VERB = 6;
  private static final int MOST_LENDERS = 12;

  private final Lexicon lexicon;

  public Inheritance(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  public List<Figure> settle(Passage passage, List<Figure> figures) {
    List<Figure> settled = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = household(passage, figures.get(i));
      if (figure.isBare() && figure.numeral().isWhole()) {
        Figure next = i + 1 < figures.size() ? figures.get(i + 1) : null;
        settled.add(lent(passage, figure, settled, next));
      } else {
        settled.add(isPoll(passage, figure) ? figure.with(POINT, Figure.Style.UNIT) : figure);
      }
    }
    return settled;
  }

  private Figure lent(Passage passage, Figure figure, List<Figure> before, @Nullable Figure next) {
    if (countsPeople(passage, figure)) {
      return figure.with(PEOPLE, Figure.Style.COUNT);
    }
    boolean part =
        passage.is(figure.end(), "of") && next != null && next.first() <= figure.end() + 4;
    if (part && next != null && next.style() != Figure.Style.BARE && !next.isShare()) {
      return figure.with(next.unit(), next.style());
    }
    boolean moved =
        passage.isAny(figure.end(), "up", "down")
            && next != null
            && next.first() == figure.end() + 1
            && next.unit().kind() == UnitKind.SCORE;
    if (moved && next != null) {
      return figure.with(next.unit(), next.style());
    }
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - MOST_LENDERS); i--) {
      Figure lender = before.get(i);
      if (lends(passage, lender, figure)) {
        return figure.with(lender.unit(), lender.style());
      }
    }
    return figure;
  }

  /** 'a family of four', whatever noun or verb stands behind it. */
  private static Figure household(Passage passage, Figure figure) {
    int head = figure.first() - 2;
    boolean group = passage.isAny(head, "family", "household", "crew", "families", "households");
    boolean count = figure.isBare() || figure.style() == Figure.Style.COUNT;
    boolean words = figure.numeral().form() == Numeral.Form.WORDS;
    if (!group || !count || !words || !passage.is(head + 1, "of")) {
      return figure;
    }
    return new Figure(
        figure.first(),
        figure.end(),
        figure.end(),
        figure.numeral(),
        figure.amount(),
        PEOPLE,
        Figure.Style.COUNT);
  }

  private static boolean lends(Passage passage, Figure lender, Figure figure) {
    UnitKind kind = lender.unit().kind();
    int before = figure.first() - 1;
    boolean compared =
        passage.isAny(before, "to", "from", "than", "with", "and", "at", "(", "versus", "or", ",");
    boolean alone =
        passage.isAny(
            figure.end(),
            "of",
            "were",
            "are",
            "have",
            "had",
            "by",
            "in",
            "for",
            "who",
            "as",
            "on",
            ",",
            ".",
            ")",
            "\"",
            "”",
            "");
    boolean dated = (compared || passage.is(before, "the")) && passage.isTime(figure.end());
    boolean clause =
        passage.isAny(before, ",", ";", "and", "while") && passage.isVerb(figure.end());
    boolean things = lender.style() == Figure.Style.COUNT && (alone || dated || clause);
    boolean scaled =
        kind == UnitKind.MONEY
            || kind == UnitKind.SCORE
            || kind == UnitKind.MEASURE
            || kind == UnitKind.DURATION;
    boolean age = lender.style() == Figure.Style.AGE;
    if (isContrast(passage, lender, figure) || isLevel(passage, lender, figure)) {
      return true;
    }
    return !age && (things || scaled && compared && isAlike(lender, figure));
  }

  /** '12 ferries rather than 15', 'up by 2 percent, down by 1': what is set against an amount. */
  private static boolean isContrast(Passage passage, Figure lender, Figure figure) {
    int before = figure.first() - 1;
    boolean than = passage.is(before, "than") && passage.isAny(before - 1, "rather", "other");
    boolean with = passage.is(before, "with") && passage.is(before - 1, "compared");
    boolean instead = passage.is(before, "of") && passage.is(before - 1, "instead");
    boolean counts = lender.style() == Figure.Style.COUNT && (than || with || instead);
    boolean by = passage.is(before, "by") && passage.is(lender.first() - 1, "by");
    return counts || by && lender.unit().kind() == UnitKind.PERCENTAGE;
  }

  /** 'lost 80.5 points to 6,210.40': the level that a change in points leads to. */
  private static boolean isLevel(Passage passage, Figure lender, Figure figure) {
    boolean points = lender.unit().kind() == UnitKind.SCORE;
    boolean larger = Decimals.less(lender.numeral().value(), figure.numeral().value());
    return points && larger && passage.isAny(figure.first() - 1, "to", "at");
  }

  /** Tells whether two numbers are of one size, as two prices or two levels of an index are. */
  private static boolean isAlike(Figure lender, Figure figure) {
    double one = Math.abs(lender.numeral().value().doubleValue());
    double other = Math.abs(figure.numeral().value().doubleValue());
    return one > 0 && other / one > 0.2 && other / one < 5;
  }

  private boolean countsPeople(Passage passage, Figure figure) {
    int edge = lexicon.qualifiers().start(passage, figure.first());
    boolean verb = lexicon.lists("harm-verbs", passage.at(edge - 1).lemma());
    boolean passive = false;
    for (int i = figure.end(); i < figure.end() + FARTHEST_VERB && !passive; i++) {
      passive = passage.isVerb(i) && lexicon.lists("harm-verbs", passage.at(i).lemma());
      if (!passage.isVerb(i) && passage.pos(i) != PartOfSpeech.ADV) {
        break;
      }
    }
    return verb || passive;
  }

  private boolean isPoll(Passage passage, Figure figure) {
    if (!figure.unit().name().equals("point")
        || figure.amount().high().compareTo(Decimals.HUNDRED) > 0) {
      return false;
    }
    boolean poll = false;
    for (int i = 0; i < passage.size(); i++) {
      String lemma = passage.at(i).lemma();
      if (lexicon.lists("index-words", lemma)) {
        return false;
      }
      poll |= lexicon.lists("poll-words", lemma) || lexicon.lists("poll-words", passage.lower(i));
    }
    return poll;
  }
}
