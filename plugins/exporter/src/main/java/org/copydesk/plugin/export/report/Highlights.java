package org.copydesk.plugin.export.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Mention;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.plugin.export.reading.Names;

/**
 * Cuts a document's text into blocks, and these into pieces with one set of highlights each.
 *
 * <p>Highlights cross each other freely (a name reaches out of a quote), which elements cannot: so
 * each piece between two borders becomes an element of its own. A piece is its text, or its text
 * with the highlights over it, each the letter of its layer and its number in there: {@code q0}.
 */
final class Highlights {

  private record Mark(Span span, String name) {}

  private final Document document;
  private final Pages pages;
  private final List<Mark> marks = new ArrayList<>();
  private final Map<Span, Section> sections = new HashMap<>();
  private final NavigableMap<Integer, Integer> margins = new TreeMap<>();
  private final Cells cells;

  Highlights(Document document, Pages pages) {
    this.document = document;
    this.pages = pages;
    this.cells = Cells.of(document);
    addAll("q", document.layer(Layers.QUOTES), Quote::parts);
    addAll("s", document.layer(Layers.STATISTICS), statistic -> List.of(statistic.span()));
    addAll(
        "a",
        document.layer(Layers.ACTORS),
        actor -> actor.mentions().stream().map(Mention::span).toList());
    marks.sort(Comparator.comparing(Mark::span));
    document.sections().stream()
        .filter(section -> section.kind().isBlock())
        .forEach(section -> sections.put(section.span(), section));
    document.sections().stream()
        .filter(section -> section.kind() == SectionKind.PAGE_MARGIN)
        .forEach(section -> margins.put(section.span().begin(), section.span().end()));
  }

  private <T extends Annotation> void addAll(
      String letter, Layer<T> layer, Function<T, List<Span>> spans) {
    int number = 0;
    for (T annotation : layer) {
      String name = letter + number++;
      spans.apply(annotation).forEach(span -> marks.add(new Mark(span, name)));
    }
  }

  /**
   * Returns the blocks in order, each its kind, its page, its pieces and its place in a table; no
   * text is left out but white space between blocks.
   */
  List<List<Object>> blocks() {
    List<List<Object>> blocks = new ArrayList<>();
    int done = 0;
    int next = 0;
    List<Mark> open = new ArrayList<>();
    for (Span block : document.blocks()) {
      next = addGap(blocks, new Span(done, Math.max(done, block.begin())), next, open);
      next = add(blocks, block, next, open);
      done = block.end();
    }
    addGap(blocks, new Span(done, document.text().length()), next, open);
    return blocks;
  }

  private int addGap(List<List<Object>> blocks, Span gap, int next, List<Mark> open) {
    String text = document.text(gap);
    int begin = gap.begin() + text.length() - text.stripLeading().length();
    return text.isBlank()
        ? next
        : add(blocks, new Span(begin, begin + text.strip().length()), next, open);
  }

  private int add(List<List<Object>> blocks, Span block, int first, List<Mark> open) {
    int next = first;
    while (next < marks.size() && marks.get(next).span().begin() < block.end()) {
      open.add(marks.get(next++));
    }
    open.removeIf(mark -> mark.span().end() <= block.begin());
    blocks.add(List.of(kind(block), pages.at(block.begin()), pieces(block, open), cells.at(block)));
    return next;
  }

  private String kind(Span block) {
    Section section = sections.get(block);
    return section == null ? gap(block) : Names.of(section.kind());
  }

  /**
   * What no section holds is the number of a list's item, or stands at a page's edge, or is text.
   */
  private String gap(Span block) {
    Map.Entry<Integer, Integer> margin = margins.floorEntry(block.end() - 1);
    return margin != null && margin.getValue() > block.begin() ? "page-margin" : "gap";
  }

  private List<Object> pieces(Span block, List<Mark> near) {
    TreeSet<Integer> borders = new TreeSet<>(List.of(block.begin(), block.end()));
    for (Mark mark : near) {
      borders.add(Math.max(block.begin(), mark.span().begin()));
      borders.add(Math.min(block.end(), mark.span().end()));
    }
    List<Object> pieces = new ArrayList<>();
    List<Mark> over = new ArrayList<>();
    int next = 0;
    int begin = block.begin();
    for (int end : borders.tailSet(begin, false)) {
      Span piece = new Span(begin, end);
      while (next < near.size() && near.get(next).span().begin() < end) {
        over.add(near.get(next++));
      }
      over.removeIf(mark -> mark.span().end() <= piece.begin());
      pieces.add(piece(piece, over));
      begin = end;
    }
    return pieces;
  }

  private Object piece(Span span, List<Mark> over) {
    String text = document.text(span);
    if (over.isEmpty()) {
      return text;
    }
    return List.of(text, over.stream().map(Mark::name).distinct().collect(Collectors.joining(" ")));
  }
}
