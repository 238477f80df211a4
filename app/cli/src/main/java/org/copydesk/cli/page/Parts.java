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
    parts.addAll(Node.of(document), 0);
    parts.turnPages(Integer.MAX_VALUE);
    return parts.parts;
  }

  /** Adds a section's text from {@code begin} on, and what is in it. */
  private void addAll(Node node, int begin) {
    String label = node.section() == null ? "" : Label.of(node.section());
    if (!label.isEmpty() && beginsWithAChild(node)) {
      turnPages(node.span().begin());
      parts.add(new Part.Heading(label, node.depth()));
      label = "";
    }
    int from = begin;
    for (Node child : node.children()) {
      int next = Math.max(from, lead(from, child.span().begin()));
      addText(node, label, from, next);
      label = "";
      add(child, next);
      from = Math.max(from, end(child));
    }
    addText(node, label, from, Math.max(from, node.span().end()));
  }

  /** A bullet or number that stands before a section in its first line is shown with it. */
  private int lead(int from, int begin) {
    int lead = begin;
    for (int i = begin - 1; i >= from && text.charAt(i) != '\n'; i--) {
      lead = Character.isWhitespace(text.charAt(i)) ? lead : i;
    }
    return lead;
  }

  /** The rules that a table is drawn with in a plain text belong to it, as those inside do. */
  private int end(Node node) {
    int end = node.span().end();
    int line = text.indexOf('\n', end);
    int last = line < 0 ? text.length() : line;
    return node.is(SectionKind.TABLE) && isMarks(end, last) ? last : end;
  }

  private boolean isMarks(int begin, int end) {
    return text.substring(begin, end).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private boolean beginsWithAChild(Node node) {
    return !node.children().isEmpty()
        && isBlank(node.span().begin(), node.children().get(0).span().begin());
  }

  private boolean isBlank(int begin, int end) {
    return text.substring(begin, Math.max(begin, end)).isBlank();
  }

  private void add(Node node, int begin) {
    if (node.section() != null && node.is(SectionKind.TABLE) && TableText.isPlain(node)) {
      if (!isMarks(begin, node.span().begin())) {
        addText(node, "", begin, node.span().begin());
      }
      turnPages(node.span().begin());
      parts.add(new Part.Grid(Label.of(node.section()), node));
    } else {
      addAll(node, begin);
    }
  }

  /** Adds a stretch of text, cut where a page begins in it. */
  private void addText(Node node, String label, int begin, int end) {
    String shown = label;
    int from = begin;
    while (from < end) {
      int to = page < pages.size() ? Math.min(end, pages.get(page).span().begin()) : end;
      Span span = new Span(from, Math.max(from, to));
      if (!isBlank(span.begin(), span.end())) {
        parts.add(new Part.Block(shown, node.depth(), trimmed(span), facts(node, shown)));
        shown = "";
      }
      from = span.end();
      if (from < end) {
        turnPages(from);
      }
    }
  }

  private static String facts(Node node, String label) {
    return node.section() == null || label.isEmpty() ? "" : Label.facts(node.section());
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
