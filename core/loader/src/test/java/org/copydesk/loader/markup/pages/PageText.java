package org.copydesk.loader.markup.pages;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An article before it is laid out: facts ('title: ...'), an empty line, then blocks parted by
 * empty lines; a block begins with '## ', '* ', '> ' or '```' if it is no paragraph, and a table's
 * rows hold ' | '.
 */
record PageText(Map<String, String> facts, List<Block> blocks) {

  enum Kind {
    PARAGRAPH,
    HEADING,
    LIST,
    QUOTE,
    CODE,
    TABLE
  }

  record Block(Kind kind, List<String> lines) {

    String text() {
      return String.join("\n", lines);
    }
  }

  static PageText of(String name) {
    String[] parts = Files.read("texts/" + name + ".txt").split("\n\n", 2);
    Map<String, String> facts = new LinkedHashMap<>();
    for (String line : parts[0].split("\n")) {
      String[] fact = line.split(": ", 2);
      facts.put(fact[0], fact[1]);
    }
    return new PageText(
        facts, Arrays.stream(parts[1].strip().split("\n\n")).map(PageText::block).toList());
  }

  private static Block block(String text) {
    List<String> lines = Arrays.asList(text.split("\n"));
    if (text.startsWith("```")) {
      return new Block(Kind.CODE, lines.subList(1, lines.size() - 1));
    }
    if (lines.get(0).contains(" | ")) {
      return new Block(Kind.TABLE, lines);
    }
    return switch (text.substring(0, 2)) {
      case "##" -> without("## ", Kind.HEADING, lines);
      case "* " -> without("* ", Kind.LIST, lines);
      case "> " -> without("> ", Kind.QUOTE, lines);
      default -> new Block(Kind.PARAGRAPH, lines);
    };
  }

  private static Block without(String mark, Kind kind, List<String> lines) {
    return new Block(kind, lines.stream().map(line -> line.substring(mark.length())).toList());
  }

  String fact(String name) {
    return facts.getOrDefault(name, "");
  }

  /** Returns the words that a reader would read, the headline aside. */
  String words() {
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n")).replace(" | ", " ");
  }
}
