package org.copydesk.loader.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;

/** The lists of a plain text: lines with marks, deeper ones further to the right. */
final class Items {

  private static final Pattern MARK = Pattern.compile("(?:([-*•·▪‣])|(\\d{1,3})[.)])\\s+(?=\\S)");

  private final Deque<Integer> indents = new ArrayDeque<>();
  private final List<Section> sections = new ArrayList<>();

  private Items() {}

  static boolean isMarked(Line line) {
    return MARK.matcher(line.words()).lookingAt();
  }

  /** A list begins with a mark, and so does another line: one dash alone is a paragraph. */
  static boolean areList(List<Line> lines) {
    return !lines.isEmpty()
        && isMarked(lines.get(0))
        && lines.stream().filter(Items::isMarked).count() > 1;
  }

  /**
   * Returns the group after a list whose items are parted by blank lines, or after this group where
   * it begins none: numbers that count on, or dots; dashes may be people talking.
   */
  static int endOfList(List<List<Line>> groups, int first) {
    int end = first + 1;
    String mark = mark(groups.get(first).get(0));
    while (!mark.isEmpty()
        && end < groups.size()
        && follows(mark(groups.get(end - 1).get(0)), mark(groups.get(end).get(0)))) {
      end++;
    }
    return end;
  }

  private static String mark(Line line) {
    Matcher mark = MARK.matcher(line.words());
    if (!mark.lookingAt()) {
      return "";
    }
    return mark.group(1) == null ? mark.group(2) : mark.group(1);
  }

  private static boolean follows(String before, String mark) {
    if (mark.isEmpty() || mark.equals("-")) {
      return false;
    }
    boolean number = Character.isDigit(mark.charAt(0)) && Character.isDigit(before.charAt(0));
    return number ? Integer.parseInt(mark) == Integer.parseInt(before) + 1 : mark.equals(before);
  }

  /** Returns the items of a list; a line without a mark goes on with the item before it. */
  static List<Section> of(List<Line> lines) {
    Items items = new Items();
    int next = 0;
    for (int first = 0; first < lines.size(); first = next) {
      next = first + 1;
      while (next < lines.size() && !isMarked(lines.get(next))) {
        next++;
      }
      items.add(lines.get(first), lines.get(next - 1).span().end());
    }
    return items.sections;
  }

  private void add(Line line, int end) {
    Matcher mark = MARK.matcher(line.words());
    int begin = mark.lookingAt() ? line.span().begin() + mark.end() : line.span().begin();
    boolean ordered = mark.lookingAt() && mark.group(2) != null;
    Map<String, String> facts = ordered ? Map.of("ordered", "true") : Map.of();
    Span words = new Span(begin, end);
    sections.add(new Section(words, SectionKind.LIST_ITEM, level(line.indent()), facts));
  }

  /** A blank more is a slip of the thumb; two are another level. */
  private int level(int indent) {
    while (!indents.isEmpty() && indent < indents.peek() - 1) {
      indents.pop();
    }
    if (indents.isEmpty() || indent > indents.peek() + 1) {
      indents.push(indent);
    }
    return indents.size();
  }
}
