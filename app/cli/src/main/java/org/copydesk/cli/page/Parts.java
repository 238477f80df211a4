package org.copydesk.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;

/** Goes through a document's sections in the order of the text. */
final class Parts {

  private final String text;
  private final List<Section> pages;
  private final List<Part> parts = new ArrayList<>();
  private int page;

  private Parts(Document document) {
    this.text = document.text();
    this.pages = document.sections().stream().filter(s -> s.kind() == SectionKind.PAGE).toList();
  }

  static List<Part> of(Document document) {
    Parts parts = new Parts(document);
    parts.addAll(Node.of(document));
    parts.turnPages(Integer.MAX_VALUE);
    return parts.parts;
  }

  private void addAll(Node node) {
    String label = node.section() == null ? "" : Label.of(node.section());
    if (!label.isEmpty() && beginsWithAChild(node)) {
      turnPages(node.span().begin());
      parts.add(new Part.Heading(label, node.depth()));
      label = "";
    }
    int from = node.span().begin();
    for (Node child : node.children()) {
      addText(label, node.depth(), from, Math.max(from, child.span().begin()));
      label = "";
      add(child);
      from = Math.max(from, child.span().end());
    }
    addText(label, node.depth(), from, Math.max(from, node.span().end()));
  }

  private boolean beginsWithAChild(Node node) {
    return !node.children().isEmpty()
        && isBlank(node.span().begin(), node.children().get(0).span().begin());
  }

  private boolean isBlank(int begin, int end) {
    return text.substring(begin, end).isBlank();
  }

  private void add(Node node) {
    if (node.section() != null && node.is(SectionKind.TABLE) && TableText.isPlain(node)) {
      turnPages(node.span().begin());
      parts.add(new Part.Grid(Label.of(node.section()), node));
    } else {
      addAll(node);
    }
  }

  /** Adds a stretch of text, cut where a page begins in it. */
  private void addText(String label, int depth, int begin, int end) {
    String shown = label;
    int from = begin;
    while (from < end) {
      int to = page < pages.size() ? Math.min(end, pages.get(page).span().begin()) : end;
      Span span = new Span(from, Math.max(from, to));
      if (!isBlank(span.begin(), span.end())) {
        parts.add(new Part.Block(shown, depth, trimmed(span)));
        shown = "";
      }
      from = span.end();
      if (from < end) {
        turnPages(from);
      }
    }
  }

  /** Adds the rules of the pages that begin up to here. */
  private void turnPages(int offset) {
    while (page < pages.size() && pages.get(page).span().begin() <= offset) {
      Section next = pages.get(page++);
      parts.add(
          new Part.Rule(Label.ofPage(next) + (next.span().isEmpty() ? " \u00b7 no text" : "")));
    }
  }

  /** White space at the edges says nothing; a first line's indent is kept. */
  private Span trimmed(Span span) {
    int end = span.end();
    while (Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int begin = span.begin();
    for (int i = begin; Character.isWhitespace(text.charAt(i)); i++) {
      if (text.charAt(i) == '\n') {
        begin = i + 1;
      }
    }
    return new Span(begin, end);
  }
}
