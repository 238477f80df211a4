package org.copydesk.loader.structure;

import java.util.ArrayList;
import java.util.List;
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

  private static final int LONGEST_TITLE = 120;

  private final List<List<Line>> groups;
  private final int width;
  private final List<Section> sections = new ArrayList<>();

  private Paragraphs(List<List<Line>> groups) {
    this.groups = groups;
    this.width = Wrapping.usual(groups);
  }

  /** Returns the sections of a text, with its title when it begins with one. */
  public static List<Section> of(String text) {
    Paragraphs paragraphs = new Paragraphs(groups(Line.in(text, new Span(0, text.length()))));
    paragraphs.addAll();
    return paragraphs.sections;
  }

  /** Returns the sections of a part of a text, in which no title and headings are looked for. */
  static List<Section> in(String text, Span part) {
    Paragraphs paragraphs = new Paragraphs(groups(Line.in(text, part)));
    for (int i = 0; i < paragraphs.groups.size(); ) {
      i = paragraphs.addText(i);
    }
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

  private void addAll() {
    PlainHeadings headings = PlainHeadings.in(groups);
    int first = groups.size() > 1 && isTitle(groups.get(0)) ? 1 : 0;
    if (first == 1) {
      sections.add(Section.of(SectionKind.TITLE, groups.get(0).get(0).span()));
    }
    for (int i = first; i < groups.size(); ) {
      int taken = headings.linesAt(i);
      if (taken == 0) {
        i = addText(i);
      } else {
        sections.add(headings.at(i, sections.isEmpty()));
        addLines(groups.get(i).subList(taken, groups.get(i).size()));
        i++;
      }
    }
  }

  private static boolean isTitle(List<Line> group) {
    return group.size() == 1 && isTitle(group.get(0));
  }

  /** Tells whether a line of its own may be a title: short, and no sentence. */
  static boolean isTitle(Line line) {
    return line.length() <= LONGEST_TITLE
        && !line.endsSentence()
        && !line.endsOpen()
        && !Items.isMarked(line);
  }

  /** Tells whether words at the beginning of a text may be its title. */
  public static boolean isTitle(String text, Span words) {
    return text.indexOf('\n', words.begin()) >= words.end() && isTitle(new Line(text, words));
  }

  /** Adds a group, or a list over several, and returns the next one. */
  private int addText(int group) {
    int end = Items.endOfList(groups, group);
    if (end > group + 1) {
      List<Line> lines = groups.subList(group, end).stream().flatMap(List::stream).toList();
      sections.addAll(Items.of(lines));
      return end;
    }
    if (Indented.isQuote(groups, group)) {
      sections.add(Section.of(SectionKind.BLOCK_QUOTE, Line.cover(groups.get(group))));
    } else {
      addLines(groups.get(group));
    }
    return group + 1;
  }

  private void addLines(List<Line> lines) {
    if (Items.areList(lines)) {
      sections.addAll(Items.of(lines));
    } else if (!lines.isEmpty()) {
      Wrapping.of(lines, width)
          .paragraphs()
          .forEach(span -> sections.add(Section.of(SectionKind.PARAGRAPH, span)));
    }
  }
}
