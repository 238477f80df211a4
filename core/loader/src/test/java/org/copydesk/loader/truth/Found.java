package org.copydesk.loader.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;

/**
 * How much of an outline a reader found; each share is between 0 and 1, and 1 where there was
 * nothing to find.
 *
 * @param headings headings with their level
 * @param items list items with their level
 * @param cells cells with their column, the empty ones left out
 * @param merges merged cells with both spans
 * @param quotes block quotes
 * @param footnotes footnotes
 * @param captions captions of tables
 * @param falseHeadings headings and titles that the outline does not have
 * @param missed what was not found, to print in a failing test
 */
public record Found(
    double headings,
    double items,
    double cells,
    double merges,
    double quotes,
    double footnotes,
    double captions,
    List<String> falseHeadings,
    List<String> missed) {

  /** Counts what of an outline stands in a document. */
  public static Found of(Outline outline, Document document) {
    return new Count(document).of(outline);
  }

  private static final class Count {

    private final Document document;
    private final List<String> missed = new ArrayList<>();

    Count(Document document) {
      this.document = document;
    }

    Found of(Outline outline) {
      List<String> headings = wanted(outline, Outline.Heading.class, Count::say);
      List<Outline.Cell> cells =
          outline.all(Outline.Table.class).stream()
              .flatMap(table -> table.rows().stream().flatMap(List::stream))
              .filter(cell -> !cell.text().isEmpty())
              .toList();
      return new Found(
          share(headings, sections(SectionKind.HEADING, s -> s.level() + " " + text(s))),
          share(
              wanted(outline, Outline.Item.class, item -> item.level() + " " + item.text()),
              sections(SectionKind.LIST_ITEM, s -> s.level() + " " + text(s))),
          share(cells.stream().map(cell -> cell.column() + " " + cell.text()).toList(), columns()),
          share(
              cells.stream().filter(Outline.Cell::isMerged).map(Count::say).toList(),
              sections(SectionKind.CELL, this::merged)),
          share(
              wanted(outline, Outline.BlockQuote.class, Outline.BlockQuote::text),
              sections(SectionKind.BLOCK_QUOTE, this::text)),
          share(
              outline.all(Outline.Paragraph.class).stream()
                  .map(Outline.Paragraph::footnote)
                  .filter(note -> !note.isEmpty())
                  .toList(),
              sections(SectionKind.FOOTNOTE, this::text)),
          share(
              wanted(outline, Outline.Table.class, Outline.Table::caption).stream()
                  .filter(caption -> !caption.isEmpty())
                  .toList(),
              sections(SectionKind.CAPTION, this::text)),
          falseHeadings(outline),
          missed);
    }

    private static String say(Outline.Heading heading) {
      return heading.level() + " " + heading.text();
    }

    private static String say(Outline.Cell cell) {
      return cell.columns() + "x" + cell.rows() + " " + cell.text();
    }

    private String merged(Section cell) {
      Map<String, String> facts = cell.attributes();
      return facts.getOrDefault("column-span", "1")
          + "x"
          + facts.getOrDefault("row-span", "1")
          + " "
          + text(cell);
    }

    /** Counts columns as a consumer of the sections would. */
    private List<String> columns() {
      List<String> columns = new ArrayList<>();
      int next = 1;
      for (Section section : document.sections()) {
        if (section.kind() == SectionKind.ROW) {
          next = 1;
        } else if (section.kind() == SectionKind.CELL) {
          Map<String, String> facts = section.attributes();
          int column = Integer.parseInt(facts.getOrDefault("column", "" + next));
          columns.add(column + " " + text(section));
          next = column + Integer.parseInt(facts.getOrDefault("column-span", "1"));
        }
      }
      return columns;
    }

    private static <T extends Outline.Block> List<String> wanted(
        Outline outline, Class<T> kind, Function<T, String> say) {
      return outline.all(kind).stream().map(say).toList();
    }

    private List<String> sections(SectionKind kind, Function<Section, String> say) {
      return document.sections().stream().filter(s -> s.kind() == kind).map(say).toList();
    }

    private String text(Section section) {
      return document.text(section.span()).replaceAll("\\s+", " ").strip();
    }

    private double share(List<String> wanted, List<String> found) {
      Map<String, Long> there =
          found.stream().collect(Collectors.groupingBy(text -> text, Collectors.counting()));
      int hits = 0;
      for (String text : wanted) {
        if (there.merge(text, -1L, Long::sum) >= 0) {
          hits++;
        } else {
          missed.add(text);
        }
      }
      return wanted.isEmpty() ? 1 : (double) hits / wanted.size();
    }

    private List<String> falseHeadings(Outline outline) {
      List<String> real =
          Stream.concat(
                  Stream.of(outline.title()),
                  outline.all(Outline.Heading.class).stream().map(Outline.Heading::text))
              .toList();
      return document.sections().stream()
          .filter(s -> s.kind() == SectionKind.HEADING || s.kind() == SectionKind.TITLE)
          .map(this::text)
          .filter(text -> !real.contains(text))
          .toList();
    }
  }
}
