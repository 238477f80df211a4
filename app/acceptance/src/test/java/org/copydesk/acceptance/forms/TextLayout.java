package org.copydesk.acceptance.forms;

import java.util.List;
import java.util.stream.Collectors;

/** How the paragraphs of a plain text are told apart, and how long its lines are. */
enum TextLayout {
  BLANK_LINES(0, "", "\n\n"),
  ONE_LINE_EACH(0, "", "\n"),
  INDENTS(0, "    ", "\n"),
  WRAPPED(72, "", "\n\n"),
  NARROW(40, "", "\n\n"),
  WRAPPED_INDENTS(72, "    ", "\n"),
  WINDOWS(72, "", "\r\n\r\n");

  private final int width;
  private final String indent;
  private final String between;

  TextLayout(int width, String indent, String between) {
    this.width = width;
    this.indent = indent;
    this.between = between;
  }

  /** Lays paragraphs out. */
  String print(List<String> paragraphs) {
    String lineEnd = between.startsWith("\r") ? "\r\n" : "\n";
    return paragraphs.stream()
        .map(paragraph -> wrapped(paragraph, lineEnd))
        .collect(Collectors.joining(between, "", lineEnd));
  }

  private String wrapped(String paragraph, String lineEnd) {
    if (width == 0) {
      return indent + paragraph;
    }
    StringBuilder text = new StringBuilder(indent);
    int column = indent.length();
    for (String word : paragraph.split(" ")) {
      boolean first = text.length() == indent.length();
      boolean breaks = !first && column + 1 + word.length() > width;
      text.append(first ? "" : breaks ? lineEnd : " ").append(word);
      column = (breaks ? 0 : column + 1) + word.length();
    }
    return text.toString();
  }
}
