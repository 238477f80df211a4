package org.copydesk.loader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;

/**
 * Finds the structure of a plain text, which itself stays as it is.
 *
 * <p>Paragraphs are parted by blank lines. Lines that follow each other without one are a paragraph
 * each, unless they look wrapped at a width.
 */
public final class Paragraphs {

  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(\\S.*?)(?:\\s+#+)?");
  private static final Pattern ITEM = Pattern.compile("(?:[-*•·▪‣]|\\d{1,3}[.)])\\s+(?=\\S)");
  private static final int LONGEST_TITLE = 120;

  private final boolean markdown;
  private final List<Section> sections = new ArrayList<>();

  private Paragraphs(boolean markdown) {
    this.markdown = markdown;
  }

  /**
   * Returns the sections of a text, with its title when it begins with one.
   *
   * @param markdown whether lines with {@code #} are headings
   */
  public static List<Section> of(String text, boolean markdown) {
    Paragraphs paragraphs = new Paragraphs(markdown);
    List<List<Line>> groups = groups(Line.in(text, new Span(0, text.length())));
    for (int i = 0; i < groups.size(); i++) {
      boolean title = i == 0 && groups.size() > 1 && isTitle(groups.get(0));
      paragraphs.add(groups.get(i), title);
    }
    return paragraphs.sections;
  }

  /** Returns the sections of a part of a text, in which no title is looked for. */
  static List<Section> in(String text, Span part) {
    Paragraphs paragraphs = new Paragraphs(false);
    groups(Line.in(text, part)).forEach(group -> paragraphs.add(group, false));
    return paragraphs.sections;
  }

  private static List<List<Line>> groups(List<Line> lines) {
    List<List<Line>> groups = new ArrayList<>();
    List<Line> group = new ArrayList<>();
    for (Line line : lines) {
      if (!line.isBlank()) {
        group.add(line);
      } else if (!group.isEmpty()) {
        groups.add(group);
        group = new ArrayList<>();
      }
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  private static boolean isTitle(List<Line> group) {
    Line line = group.get(0);
    return group.size() == 1
        && line.length() <= LONGEST_TITLE
        && !line.endsSentence()
        && !line.endsOpen()
        && !ITEM.matcher(line.words()).lookingAt();
  }

  private void add(List<Line> group, boolean title) {
    if (title && !(markdown && isHeading(group.get(0)))) {
      sections.add(Section.of(SectionKind.TITLE, group.get(0).span()));
      return;
    }
    int from = 0;
    for (int i = 0; i < group.size(); i++) {
      if (markdown && isHeading(group.get(i))) {
        addText(group.subList(from, i));
        addHeading(group.get(i));
        from = i + 1;
      }
    }
    addText(group.subList(from, group.size()));
  }

  private static boolean isHeading(Line line) {
    return HEADING.matcher(line.words()).matches();
  }

  private void addHeading(Line line) {
    Matcher matcher = HEADING.matcher(line.words());
    if (matcher.matches()) {
      int level = matcher.group(1).length();
      Span words = new Span(matcher.start(2), matcher.end(2)).shift(line.span().begin());
      boolean title = sections.isEmpty() && level == 1;
      sections.add(
          title
              ? Section.of(SectionKind.TITLE, words)
              : Section.of(SectionKind.HEADING, words, level));
    }
  }

  private void addText(List<Line> lines) {
    if (isList(lines)) {
      addItems(lines);
    } else {
      Wrapping.of(lines)
          .paragraphs()
          .forEach(span -> sections.add(Section.of(SectionKind.PARAGRAPH, span)));
    }
  }

  /** A list begins with a mark, and so does another line: one dash alone is a paragraph. */
  private static boolean isList(List<Line> lines) {
    long marked = lines.stream().filter(line -> ITEM.matcher(line.words()).lookingAt()).count();
    return marked > 1 && ITEM.matcher(lines.get(0).words()).lookingAt();
  }

  private void addItems(List<Line> lines) {
    int begin = -1;
    int end = -1;
    for (Line line : lines) {
      Matcher mark = ITEM.matcher(line.words());
      if (mark.lookingAt()) {
        addItem(begin, end);
        begin = line.span().begin() + mark.end();
      }
      end = line.span().end();
    }
    addItem(begin, end);
  }

  private void addItem(int begin, int end) {
    if (begin >= 0) {
      sections.add(Section.of(SectionKind.LIST_ITEM, new Span(begin, end), 1));
    }
  }
}
