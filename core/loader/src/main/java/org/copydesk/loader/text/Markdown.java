package org.copydesk.loader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;
import org.jspecify.annotations.Nullable;

/** Finds the structure of a Markdown text, which itself stays as it is, marks and all. */
final class Markdown {

  /** Deeper than anybody nests; hostile texts nest without end. */
  private static final int DEEPEST = 100;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  FootnotesExtension.create(),
                  YamlFrontMatterExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .build();

  private final Words words;
  private final List<Section> sections = new ArrayList<>();
  private int listDepth;

  private Markdown(String text) {
    this.words = new Words(text);
  }

  /** Parses a text. */
  static Node parse(String text) {
    return PARSER.parse(text);
  }

  /** Returns the sections of a parsed text. */
  static List<Section> sections(Node parsed, String text) {
    Markdown markdown = new Markdown(text);
    markdown.addChildren(parsed);
    return markdown.sections;
  }

  /** Adds what is in a block and returns the stretch that it covers, null for nothing. */
  private @Nullable Span addChildren(Node block) {
    Span covered = null;
    for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
      covered = Words.cover(covered, add(child));
    }
    return covered;
  }

  private @Nullable Span add(Node block) {
    if (block instanceof Heading heading) {
      return addHeading(heading);
    }
    if (block instanceof Paragraph) {
      return addRun(SectionKind.PARAGRAPH, words.of(block));
    }
    if (block instanceof ListBlock) {
      return addList(block);
    }
    if (block instanceof BlockQuote) {
      return addWhole(SectionKind.BLOCK_QUOTE, block);
    }
    if (block instanceof FootnoteDefinition) {
      return addWhole(SectionKind.FOOTNOTE, block);
    }
    return block instanceof TableBlock ? addTable(block) : addLines(block);
  }

  /** Code and markup are text like any other: a reader sees them. */
  private @Nullable Span addLines(Node block) {
    if (block instanceof FencedCodeBlock code) {
      return addRun(SectionKind.PARAGRAPH, words.inside(code));
    }
    if (block instanceof HtmlBlock html) {
      boolean seen = !html.getLiteral().replaceAll("(?s)<!--.*?-->|<[^>]*>", "").isBlank();
      return seen ? addRun(SectionKind.PARAGRAPH, words.lines(html)) : null;
    }
    if (block instanceof IndentedCodeBlock) {
      return addRun(SectionKind.PARAGRAPH, words.lines(block));
    }
    return block instanceof YamlFrontMatterBlock ? null : addChildren(block);
  }

  private @Nullable Span addRun(SectionKind kind, @Nullable Span run) {
    if (run != null) {
      sections.add(Section.of(kind, run));
    }
    return run;
  }

  private @Nullable Span addHeading(Heading heading) {
    Span span = words.of(heading);
    if (span != null) {
      boolean title = sections.isEmpty() && heading.getLevel() == 1;
      sections.add(
          title
              ? Section.of(SectionKind.TITLE, span)
              : Section.of(SectionKind.HEADING, span, heading.getLevel()));
    }
    return span;
  }

  private @Nullable Span addList(Node list) {
    Map<String, String> facts = list instanceof OrderedList ? Map.of("ordered", "true") : Map.of();
    Span covered = null;
    listDepth++;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        covered = Words.cover(covered, addItem(item, facts));
      }
    }
    listDepth--;
    return covered;
  }

  /** The first paragraph is the item; what follows is something of its own. */
  private @Nullable Span addItem(Node item, Map<String, String> facts) {
    Span covered = null;
    for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
      boolean first = covered == null && child instanceof Paragraph;
      Span span = first ? words.ofItem(child) : add(child);
      if (first && span != null) {
        sections.add(new Section(span, SectionKind.LIST_ITEM, listDepth, facts));
      }
      covered = Words.cover(covered, span);
    }
    return covered;
  }

  /** A whole of one paragraph needs no section for that. */
  private @Nullable Span addWhole(SectionKind kind, Node block) {
    int at = sections.size();
    Span covered = addChildren(block);
    if (covered == null) {
      return null;
    }
    if (sections.size() == at + 1 && sections.get(at).kind() == SectionKind.PARAGRAPH) {
      sections.remove(at);
    }
    sections.add(at, Section.of(kind, covered));
    return covered;
  }

  private @Nullable Span addTable(Node block) {
    Rows rows = new Rows();
    for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
      boolean header = part == block.getFirstChild();
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        rows.add(cells(row), header);
      }
    }
    sections.addAll(rows.sections());
    return rows.covered();
  }

  private List<@Nullable Span> cells(Node row) {
    List<@Nullable Span> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(words.of(cell));
    }
    return cells;
  }
}
