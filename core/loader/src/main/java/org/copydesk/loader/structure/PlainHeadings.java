package org.copydesk.loader.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;

/**
 * The headings of a plain text, where they are beyond doubt: underlined, numbered like {@code 1.2},
 * or in capitals on a line of their own.
 */
final class PlainHeadings {

  private static final Pattern RULE = Pattern.compile("={3,}|-{3,}|~{3,}|\\*{3,}|_{3,}");
  private static final Pattern NUMBERED =
      Pattern.compile("(0|[1-9]\\d?)((?:\\.[1-9]\\d?)*)\\.?\\s+(\\p{Lu}.*)");
  private static final int LONGEST_IN_CAPITALS = 80;
  private static final int FEWEST_CAPITALS = 4;

  private final List<List<Line>> groups;
  private final boolean numbers;

  private PlainHeadings(List<List<Line>> groups, boolean numbers) {
    this.groups = groups;
    this.numbers = numbers;
  }

  /** Looks at the groups of lines of a text. */
  static PlainHeadings in(List<List<Line>> groups) {
    // Only who counts from 1.1 on numbers headings; 12.30 may be a time.
    boolean numbers = groups.stream().anyMatch(PlainHeadings::beginsToCount);
    return new PlainHeadings(groups, numbers);
  }

  private static boolean beginsToCount(List<Line> group) {
    return group.size() == 1 && group.get(0).words().matches("1\\.1\\.?\\s+\\p{Lu}.*");
  }

  /** Returns how many lines the heading takes with which a group begins, 0 for none. */
  int linesAt(int at) {
    List<Line> group = groups.get(at);
    int rule = ruleOf(group);
    if (rule >= 0) {
      return rule + 1;
    }
    return group.size() == 1 && (isNumbered(group.get(0)) || isInCapitals(at)) ? 1 : 0;
  }

  /**
   * Returns the heading with which a group begins.
   *
   * @param first whether nothing stands before it, so that it is the title
   */
  Section at(int at, boolean first) {
    List<Line> group = groups.get(at);
    int rule = ruleOf(group);
    if (rule > 0) {
      Line heading = group.get(rule - 1);
      int level = group.get(rule).words().startsWith("=") ? 1 : 2;
      return first
          ? Section.of(SectionKind.TITLE, heading.span())
          : Section.of(SectionKind.HEADING, heading.span(), level);
    }
    Line line = group.get(0);
    Matcher number = NUMBERED.matcher(line.words());
    if (!isNumbered(line) || !number.matches()) {
      return Section.of(SectionKind.HEADING, line.span(), 1);
    }
    int level = 1 + (int) number.group(2).chars().filter(c -> c == '.').count();
    Span words = new Span(line.span().begin() + number.start(3), line.span().end());
    return Section.of(SectionKind.HEADING, words, level);
  }

  /** Returns the line that rules off the heading of a group, -1 for none. */
  private static int ruleOf(List<Line> group) {
    boolean over = group.size() > 2 && isRule(group.get(0));
    int rule = over ? 2 : 1;
    if (group.size() <= rule || !isRule(group.get(rule))) {
      return -1;
    }
    Line heading = group.get(rule - 1);
    double share = (double) group.get(rule).length() / heading.length();
    boolean fits = share > 0.6 && share < 1.6;
    return fits && !isRule(heading) && Paragraphs.isTitle(heading) ? rule : -1;
  }

  private static boolean isRule(Line line) {
    return RULE.matcher(line.words()).matches();
  }

  private boolean isNumbered(Line line) {
    return numbers
        && !line.endsSentence()
        && !line.endsOpen()
        && line.length() <= LONGEST_IN_CAPITALS
        && NUMBERED.matcher(line.words()).matches();
  }

  /** Bylines and places stand right below the title; after the last heading something follows. */
  private boolean isInCapitals(int at) {
    return at > 1
        && at + 1 < groups.size()
        && inCapitals(groups.get(at).get(0))
        && !inCapitals(groups.get(at + 1).get(0))
        && !inCapitals(groups.get(at - 1).get(0));
  }

  private static boolean inCapitals(Line line) {
    String words = line.words();
    long capitals = words.chars().filter(Character::isUpperCase).count();
    return line.length() <= LONGEST_IN_CAPITALS
        && capitals >= FEWEST_CAPITALS
        && capitals * 2 > words.length()
        && words.chars().noneMatch(Character::isLowerCase)
        && Character.isLetterOrDigit(words.charAt(0))
        && Paragraphs.isTitle(line);
  }
}
