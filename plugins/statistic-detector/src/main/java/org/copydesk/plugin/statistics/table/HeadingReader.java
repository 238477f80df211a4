package org.copydesk.plugin.statistics.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.api.vocabulary.MeasureUnit;
import org.copydesk.api.vocabulary.UnitKind;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Lexer;
import org.copydesk.plugin.statistics.text.Passage;
import org.copydesk.plugin.statistics.text.Years;
import org.copydesk.plugin.statistics.time.TimeFinder;
import org.copydesk.plugin.statistics.time.TimePhrase;
import org.copydesk.plugin.statistics.unit.FigureReader;
import org.jspecify.annotations.Nullable;

/** Reads unit, scale and time out of a heading: 'Cargo (000 tonnes)', 'Revenue, $m', '2019'. */
final class HeadingReader {

  private static final int LONGEST_TIME = 5;
  private static final int MOST_WORDS = 4;
  private static final Set<String> AMBIGUOUS = Set.of("m", "k", "b", "t", "in");

  private final Lexicon lexicon;
  private final FigureReader figures;
  private final TimeFinder times;

  HeadingReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    figures = new FigureReader(lexicon);
    times = new TimeFinder(lexicon);
  }

  Heading read(String heading) {
    String lower = heading.strip().toLowerCase(Locale.ROOT);
    if (isTime(heading)) {
      return new Heading(MeasureUnit.NONE, BigDecimal.ONE, true, false);
    }
    for (String measure : measures(heading)) {
      Figure figure = one(measure);
      if (figure != null) {
        return new Heading(figure.unit(), figure.amount().low(), false, false);
      }
    }
    boolean label = lexicon.lists("label-headings", lower.replaceAll("[.:]$", ""));
    MeasureUnit counted = label ? MeasureUnit.NONE : counted(lower);
    return new Heading(counted, BigDecimal.ONE, false, label);
  }

  private boolean isTime(String heading) {
    Passage passage = new Passage(Lexer.lex(heading, 0, heading.length()));
    boolean year = false;
    for (int i = 0; i < passage.size(); i++) {
      year |= passage.at(i).isNumber() && Years.isYear(passage.at(i).text());
    }
    List<TimePhrase> phrases = times.find(passage);
    boolean whole =
        phrases.size() == 1
            && phrases.get(0).first() == 0
            && phrases.get(0).end() == passage.size();
    return whole || year && passage.size() <= LONGEST_TIME;
  }

  /** Returns the parts of a heading that may name a unit, the likeliest first. */
  private static List<String> measures(String heading) {
    List<String> parts = new ArrayList<>();
    int close = heading.lastIndexOf(')');
    int open = heading.lastIndexOf('(', Math.max(0, close));
    if (open >= 0 && close > open) {
      parts.add(heading.substring(open + 1, close));
    }
    int comma = heading.lastIndexOf(',');
    if (comma >= 0) {
      parts.add(heading.substring(comma + 1));
    }
    int in = heading.toLowerCase(Locale.ROOT).lastIndexOf(" in ");
    if (in >= 0) {
      parts.add(heading.substring(in + 4));
    }
    parts.add(heading);
    if (heading.contains("%") || heading.toLowerCase(Locale.ROOT).contains("percent")) {
      parts.add("%");
    }
    return parts;
  }

  /** Reads a unit by setting a one before it, behind its sign of currency if it has one. */
  private @Nullable Figure one(String measure) {
    String plain = plain(measure);
    if (plain.isEmpty() || AMBIGUOUS.contains(plain.toLowerCase(Locale.ROOT))) {
      return null;
    }
    int sign = 0;
    for (int i = 0; i < Math.min(plain.length(), 4); i++) {
      sign = Character.getType(plain.charAt(i)) == Character.CURRENCY_SYMBOL ? i + 1 : sign;
    }
    String rest = plain.substring(sign);
    boolean glued = rest.length() <= 2;
    String text = plain.substring(0, sign) + "1" + (glued ? "" : " ") + rest;
    Passage passage = new Passage(Lexer.lex(text, 0, text.length()));
    Figure figure = figures.at(passage, 0);
    boolean whole = figure != null && Math.max(figure.end(), figure.reach()) >= passage.size();
    boolean says = figure != null && (figure.style() == Figure.Style.UNIT || isScaled(figure));
    return whole && says ? figure : null;
  }

  private static boolean isScaled(Figure figure) {
    return figure.isBare() && figure.amount().low().compareTo(BigDecimal.ONE) != 0;
  }

  private static String plain(String measure) {
    String plain = measure.strip();
    plain = plain.toLowerCase(Locale.ROOT).startsWith("in ") ? plain.substring(3) : plain;
    return plain
        .replaceAll("(?i)['’]?\\b000['’]?s?\\b", " thousand ")
        .replaceAll("(?i)\\b(thousand|million|billion|trillion)s( of)?\\b", "$1")
        .replaceAll("(?i)\\b(hundred)s( of)?\\b", "$1")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** 'Ships', 'Civilian deaths': the things themselves are the unit. */
  private MeasureUnit counted(String lower) {
    String[] words = lower.split("\\s+");
    String last = words[words.length - 1];
    boolean plain = lower.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-');
    boolean things =
        lexicon.nouns().isPlural(last) || last.equals("people") || last.equals("staff");
    if (!plain || !things || words.length > MOST_WORDS || lexicon.lists("label-headings", last)) {
      return MeasureUnit.NONE;
    }
    words[words.length - 1] = last.equals("people") ? last : lexicon.nouns().singular(last);
    return new MeasureUnit(String.join(" ", words), null, UnitKind.COUNT);
  }
}
