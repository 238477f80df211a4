package org.copydesk.loader.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What a document holds beside its printed pages, as Tika tells it: remarks, links' targets, the
 * fields of forms, and bookmarks, which repeat the headings.
 */
final class Extras extends DefaultHandler {

  private final List<Block> blocks = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private String author = "";
  private int page;
  private boolean body;

  /** Returns them in the order of their pages. */
  List<Block> blocks() {
    return blocks;
  }

  @Override
  public void startElement(
      @Nullable String uri, String name, @Nullable String qualified, Attributes attributes) {
    flush();
    String role = attributes.getValue("class");
    String kind = role == null ? name : role;
    open.push(kind);
    body |= name.equals("body");
    page += kind.equals("page") ? 1 : 0;
    if (kind.equals("annotation")) {
      author = "";
    }
  }

  @Override
  public void endElement(@Nullable String uri, String name, @Nullable String qualified) {
    flush();
    open.poll();
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (body) {
      text.append(characters, start, length);
    }
  }

  private void flush() {
    String words = text.toString().strip();
    text.setLength(0);
    String kind = open.peek();
    if (words.isEmpty() || kind == null) {
      return;
    }
    if (kind.equals("annotationTitle")) {
      author = words;
    }
    Block block = Block.of(Math.max(1, page), role(kind), words);
    block.author = block.role == Role.NOTE ? author : "";
    if (!kind.equals("annotationTitle")) {
      blocks.add(block);
    }
  }

  private Role role(String kind) {
    if (open.contains("annotation")) {
      return kind.equals("a") ? Role.MARGIN : Role.NOTE;
    }
    boolean bookmark = kind.equals("li") && open.contains("ul");
    return bookmark ? Role.MARGIN : Role.PARAGRAPH;
  }
}
