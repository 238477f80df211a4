package org.copydesk.plugin.export.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Actor;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Mention;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.api.vocabulary.Statistic;
import org.copydesk.api.vocabulary.TieRole;
import org.copydesk.plugin.export.reading.Names;
import org.copydesk.plugin.export.reading.Ties;

/**
 * Cuts a document's text into blocks, and these into pieces with one set of highlights each.
 *
 * <p>Highlights cross each other freely (a name reaches out of a quote), which elements cannot: so
 * each piece between two borders is an element of its own.
 */
final class Highlights {

  /**
   * What is shown at a place.
   *
   * @param span where
   * @param style the class that paints it
   * @param anchor what links lead to
   * @param hint what it tells when pointed at
   */
  private record Mark(Span span, String style, String anchor, String hint) {}

  private final Document document;
  private final List<Mark> marks = new ArrayList<>();
  private final Set<String> anchored = new HashSet<>();
  private final Map<Span, String> kinds = new HashMap<>();

  Highlights(Document document, Ties ties) {
    this.document = document;
    for (Quote quote : document.layer(Layers.QUOTES)) {
      String speaker =
          ties.actor(Layers.QUOTES, quote, TieRole.SPEAKER).map(Actor::name).orElse("");
      String hint = (Names.of(quote.kind()) + " quote " + speaker).trim();
      String anchor = anchor(document, Layers.QUOTES, quote);
      quote.parts().forEach(part -> marks.add(new Mark(part, "q", anchor, hint)));
    }
    for (Statistic s : document.layer(Layers.STATISTICS)) {
      String hint = s.value() + " " + s.unit().name();
      marks.add(new Mark(s.span(), "s", anchor(document, Layers.STATISTICS, s), hint));
    }
    for (Actor actor : document.layer(Layers.ACTORS)) {
      String anchor = anchor(document, Layers.ACTORS, actor);
      for (Mention mention : actor.mentions()) {
        marks.add(new Mark(mention.span(), "a", anchor, actor.name()));
      }
    }
    marks.sort(Comparator.comparing(Mark::span));
    document.sections().stream()
        .filter(section -> section.kind().isBlock())
        .forEach(section -> kinds.put(section.span(), Names.of(section.kind())));
  }

  static String anchor(Document document, LayerKey<?> layer, Annotation annotation) {
    return layer.name().charAt(0) + "-" + document.idOf(layer, annotation);
  }

  /** Returns the blocks for the page's template, in order; nothing of the text is left out. */
  List<Map<String, Object>> blocks() {
    List<Map<String, Object>> blocks = new ArrayList<>();
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

  private int addGap(List<Map<String, Object>> blocks, Span gap, int next, List<Mark> open) {
    return document.text(gap).isBlank() ? next : add(blocks, gap, next, open);
  }

  private int add(List<Map<String, Object>> blocks, Span block, int first, List<Mark> open) {
    int next = first;
    while (next < marks.size() && marks.get(next).span().begin() < block.end()) {
      open.add(marks.get(next++));
    }
    open.removeIf(mark -> mark.span().end() <= block.begin());
    Map<String, Object> values = new HashMap<>();
    values.put("kind", kinds.getOrDefault(block, "paragraph"));
    values.put("pieces", pieces(block, open));
    blocks.add(values);
    return next;
  }

  private List<Map<String, Object>> pieces(Span block, List<Mark> near) {
    TreeSet<Integer> borders = new TreeSet<>(List.of(block.begin(), block.end()));
    for (Mark mark : near) {
      borders.add(Math.max(block.begin(), mark.span().begin()));
      borders.add(Math.min(block.end(), mark.span().end()));
    }
    List<Map<String, Object>> pieces = new ArrayList<>();
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

  private Map<String, Object> piece(Span span, List<Mark> over) {
    Map<String, Object> values = new HashMap<>();
    values.put("text", document.text(span));
    values.put("marked", !over.isEmpty());
    values.put("classes", joined(over, Mark::style, " "));
    values.put("hint", joined(over, Mark::hint, " · "));
    values.put("anchors", over.stream().map(Mark::anchor).filter(anchored::add).toList());
    return values;
  }

  private static String joined(List<Mark> marks, Function<Mark, String> part, String separator) {
    return marks.stream().map(part).distinct().collect(Collectors.joining(separator));
  }
}
