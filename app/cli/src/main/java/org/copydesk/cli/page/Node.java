package org.copydesk.cli.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * A section with the sections in it.
 *
 * @param section null for the whole document
 * @param span where it stands
 * @param depth 0 for the whole document
 * @param children in their order
 */
record Node(@Nullable Section section, Span span, int depth, List<Node> children) {

  /** Puts the sections of a document into a tree; pages, which may cut others, are left aside. */
  static Node of(Document document) {
    Node root = new Node(null, new Span(0, document.text().length()), 0, new ArrayList<>());
    Deque<Node> open = new ArrayDeque<>();
    open.push(root);
    for (Section section : document.sections()) {
      if (section.kind() != SectionKind.PAGE) {
        while (open.size() > 1 && !open.element().span().contains(section.span())) {
          open.pop();
        }
        Node parent = open.element();
        Node node = new Node(section, section.span(), parent.depth() + 1, new ArrayList<>());
        parent.children().add(node);
        open.push(node);
      }
    }
    return root;
  }

  boolean is(SectionKind kind) {
    return section != null && section.kind() == kind;
  }

  List<Node> children(SectionKind kind) {
    return children.stream().filter(child -> child.is(kind)).toList();
  }
}
