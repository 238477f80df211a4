package org.copydesk.plugin.statistics.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.copydesk.api.annotation.Span;
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
  private static final int LONGEST_CODE = 3;
  private static final int LONGEST_DATED = 140;

  private final Lexicon lexicon;
  private final FigureReader figures;
  private final TimeFinder times;
  private final HeadingParts parts;

  HeadingReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    figures = new FigureReader(lexicon);
    times = new TimeFinder(lexicon);
    parts = new HeadingParts(lexicon);
  }

  /**
   * Returns the one date in what stands above a table, 'Prices on 12 September'; null where it is
   * long, or names none or several.
   */
  @Nullable Span dateIn(String text, Span caption) {
    if (caption.length() > LONGEST_DATED) {
      return null;
    }
    Passage passage = new Passage(Lexer.lex(text, caption.begin(), caption.end()));
    List<TimePhrase> dates = times.find(passage).stream().filter(TimePhrase::dated).toList();
    return dates.size() == 1 ? passage.span(dates.get(0).first(), dates.get(0).end()) : null;
  }

  /** Reads what stands above a whole table, which may be a paragraph. */
  Heading readCaption(String caption) {
    Figure figure = measure(parts.measuresOfCaption(caption));
    return figure == null
        ? Heading.NONE
        : new Heading(figure.unit(), figure.amount().low(), false, false);
  }

  /** Reads the heading of a row or a column. */
  Heading read(String heading) {
    String named = HeadingParts.named(heading);
    boolean time = isTime(heading) || isTime(named);
    Figure figure = measure(parts.measures(heading));
    String lower = (figure == null ? heading.strip() : named).toLowerCase(Locale.ROOT);
    boolean plain = figure == null || figure.isBare();
    boolean label =
        figure == null && !time && lexicon.lists("label-headings", lower.replaceAll("[.:]$", ""));
    MeasureUnit unit =
        figure != null && !plain
            ? figure.unit()
            : time || label ? MeasureUnit.NONE : counted(lower);
    return new Heading(unit, figure == null ? BigDecimal.ONE : figure.amount().low(), time, label);
  }

  /** Returns one of what figures are given in, null where no part says so. */
  private @Nullable Figure measure(List<String> parts) {
    for (String measure : parts) {
      Figure figure = one(measure);
      if (figure != null) {
        return figure;
      }
    }
    return null;
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

  /** Reads a unit by setting a one before it, behind its sign of currency if it has one. */
  private @Nullable Figure one(String measure) {
    String plain = plain(measure);
    if (plain.isEmpty()) {
      return null;
    }
    int sign = 0;
    for (int i = 0; i < Math.min(plain.length(), 4); i++) {
      sign = Character.getType(plain.charAt(i)) == Character.CURRENCY_SYMBOL ? i + 1 : sign;
    }
    String rest = plain.substring(sign).strip();
    boolean glued = rest.length() <= (sign > 0 ? 3 : 2);
    Figure figure = whole(plain.substring(0, sign) + "1" + (glued ? "" : " ") + rest);
    return figure != null ? figure : coded(plain);
  }

  /** Reads a unit that begins with a currency's letters: 'NOK m', 'EUR bn', 'Rs'. */
  private @Nullable Figure coded(String plain) {
    int gap = plain.indexOf(' ');
    String code = gap < 0 ? plain : plain.substring(0, gap);
    String scale = gap < 0 ? "" : plain.substring(gap + 1);
    boolean letters = code.chars().allMatch(Character::isLetter) && code.length() <= LONGEST_CODE;
    String glued = scale.length() <= LONGEST_CODE ? scale : " " + scale;
    return letters ? whole(code + " 1" + glued) : null;
  }

  private @Nullable Figure whole(String text) {
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

  /** 'Ships', 'Civilian deaths', 'Homes built': the things themselves are the unit. */
  private MeasureUnit counted(String lower) {
    String[] words = lower.split("\\s+");
    int last = words.length - 1;
    last = last > 0 && isParticiple(words[last]) ? last - 1 : last;
    String noun = words[last];
    boolean plain = lower.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-');
    boolean things =
        lexicon.nouns().isPlural(noun) || noun.equals("people") || noun.equals("staff");
    boolean named = lexicon.lists("label-headings", noun) || lexicon.lists("sum-headings", noun);
    if (!plain || !things || words.length > MOST_WORDS || named) {
      return MeasureUnit.NONE;
    }
    words[last] = noun.equals("people") ? noun : lexicon.nouns().singular(noun);
    List<String> modified = List.of(words).subList(0, last + 1);
    return new MeasureUnit(String.join(" ", modified), null, UnitKind.COUNT);
  }

  private boolean isParticiple(String word) {
    return word.endsWith("ed") || lexicon.lists("heading-participles", word);
  }
}
