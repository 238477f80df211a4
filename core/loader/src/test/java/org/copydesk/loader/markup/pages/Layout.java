package org.copydesk.loader.markup.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The markup of one kind of site: directives, a line '---', then a page with '{{body}}' in it.
 *
 * <p>Directives: {@code texts} (which articles it is filled with), {@code paragraph}, {@code
 * heading}, {@code list}, {@code quote}, {@code pre} (how a block is written, '{}' being its
 * words), {@code lead} (the first paragraph stands apart), {@code insert n} (what stands after the
 * nth block), {@code group} (so many blocks in one element, its place a blank between tags), {@code
 * between} (what parts groups), {@code split} (an element from the nth block on).
 */
record Layout(String name, Map<String, String> directives, String page) {

  private static final Pattern PART = Pattern.compile("\\{\\{>(\\w+)}}");

  static Layout of(String name) {
    String[] parts = Files.read("layouts/" + name + ".html").split("\n---\n", 2);
    Map<String, String> directives = new LinkedHashMap<>();
    for (String line : parts[0].split("\n")) {
      String[] directive = line.split(": ", 2);
      directives.put(directive[0], directive[1]);
    }
    Matcher part = PART.matcher(parts[1]);
    String page =
        part.replaceAll(
            found -> Matcher.quoteReplacement(Files.read("parts/" + found.group(1) + ".html")));
    return new Layout(name, directives, page);
  }

  List<String> texts() {
    return List.of(directives.get("texts").split(" "));
  }

  /** Returns the page with an article in it. */
  String with(PageText text) {
    List<String> blocks =
        text.blocks().stream().map(this::block).collect(Collectors.toCollection(ArrayList::new));
    String lead = "";
    if (directives.containsKey("lead")) {
      blocks.remove(0);
      lead = fill("lead", "", Html.escaped(text.blocks().get(0).text()));
    }
    String filled =
        page.replace("{{body}}", body(blocks))
            .replace("{{lead}}", lead)
            .replace("{{plain}}", Html.json(text.words()))
            .replace("{{json}}", Html.json(body(blocks)));
    for (Map.Entry<String, String> fact : text.facts().entrySet()) {
      filled = filled.replace("{{" + fact.getKey() + "}}", Html.escaped(fact.getValue()));
    }
    return filled;
  }

  private String block(PageText.Block block) {
    return switch (block.kind()) {
      case PARAGRAPH -> fill("paragraph", "<p>{}</p>", Html.escaped(block.text()));
      case HEADING -> fill("heading", "<h2>{}</h2>", Html.escaped(block.text()));
      case QUOTE -> fill("quote", "<blockquote><p>{}</p></blockquote>", Html.escaped(block.text()));
      case CODE -> fill("pre", "<pre><code>{}</code></pre>", Html.escaped(block.text()));
      case LIST -> fill("list", "<ul>{}</ul>", each(block, "<li>", "</li>"));
      case TABLE ->
          "<table><tbody>"
              + each(block, "<tr><td>", "</td></tr>").replace(" | ", "</td><td>")
              + "</tbody></table>";
    };
  }

  private static String each(PageText.Block block, String before, String after) {
    return block.lines().stream()
        .map(line -> before + Html.escaped(line) + after)
        .collect(Collectors.joining("\n"));
  }

  private String fill(String directive, String usual, String words) {
    return directives.getOrDefault(directive, usual).replace("{}", words);
  }

  private String body(List<String> blocks) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      all.add(blocks.get(i) + directives.getOrDefault("insert " + (i + 1), ""));
    }
    if (directives.containsKey("split")) {
      return split(all);
    }
    return directives.containsKey("group") ? grouped(all) : String.join("\n", all);
  }

  private String split(List<String> blocks) {
    String[] split = directives.get("split").split(" ", 2);
    int from = Integer.parseInt(split[0]);
    String rest = String.join("\n", blocks.subList(from, blocks.size()));
    return String.join("\n", blocks.subList(0, from)) + split[1].replace("> <", ">" + rest + "<");
  }

  private String grouped(List<String> blocks) {
    String[] group = directives.get("group").split(" ", 2);
    int size = Integer.parseInt(group[0]);
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i += size) {
      String some = String.join("\n", blocks.subList(i, Math.min(i + size, blocks.size())));
      groups.add(group[1].replace("> <", ">" + some + "<"));
    }
    return String.join(directives.getOrDefault("between", "\n"), groups);
  }

  /** How words are written in pages. */
  private static final class Html {

    private Html() {}

    static String escaped(String words) {
      return words
          .replace("&", "&amp;")
          .replace("<", "&lt;")
          .replace(">", "&gt;")
          .replace("\"", "&quot;");
    }

    static String json(String words) {
      return Arrays.stream(words.split("\n"))
          .map(line -> line.replace("\\", "\\\\").replace("\"", "\\\"").replace("</", "<\\/"))
          .collect(Collectors.joining("\\n"));
    }
  }
}
