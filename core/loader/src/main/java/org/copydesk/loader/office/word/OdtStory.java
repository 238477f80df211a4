package org.copydesk.loader.office.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.loader.office.Block;
import org.copydesk.loader.office.Xml;

/** Reads the blocks of an OpenDocument text. */
final class OdtStory {

  private final OdtContext context;
  private final Xml xml;

  OdtStory(OdtContext context, Xml xml) {
    this.context = context;
    this.xml = xml;
  }

  /** Reads on to the end of the element that starts here. */
  void read(Consumer<Block> receiver) throws IOException {
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart()) {
        meet(receiver);
      } else if (xml.isEnd()) {
        leave(xml.name());
      }
    }
  }

  /** Reads on to the end of the element that starts here, which stands apart from its list. */
  List<Block> blocks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    context.lists().enter();
    read(blocks::add);
    context.lists().leave();
    return blocks;
  }

  private void meet(Consumer<Block> receiver) throws IOException {
    switch (xml.name()) {
      case "p", "h" -> receiver.accept(new OdtParagraph(this, context, xml).read());
      case "list", "ordered-list", "unordered-list" -> context.lists().start(xml);
      case "list-item", "list-header" -> context.lists().startItem(xml);
      case "table", "sub-table" -> receiver.accept(new OdtTable(this, context, xml).read());
      case "deletion" -> context.noteDeletion(this, xml);
      case "changed-region" -> context.startChange(xml.attribute("id", ""));
      case "annotation" -> receiver.accept(loose(List.of(annotation())));
      case "change" -> receiver.accept(loose(context.deletion(xml.attribute("change-id", ""))));
      case "object" -> context.object(xml.attribute("href", "")).forEach(receiver);
      case "title", "desc" -> receiver.accept(Block.Paragraph.of(xml.content()));
      default -> skipUnread();
    }
  }

  /** Makes notes that no paragraph refers to a block. */
  static Block loose(List<Block.Note> notes) {
    return new Block.Paragraph(Block.Role.PLAIN, "", "", notes, List.of());
  }

  /** Skips what holds no words for a reader, or the pattern of words that stand elsewhere. */
  void skipUnread() throws IOException {
    if (xml.name().equals("binary-data")) {
      context.takeBinary(xml.content());
    } else if (isUnread(xml.name())) {
      xml.skip();
    }
  }

  private boolean isUnread(String name) {
    return switch (name) {
      case "creator", "date" -> !isField();
      case "script",
          "scripts",
          "change-info",
          "date-string",
          "event-listeners",
          "page-number",
          "page-count" ->
          true;
      default -> name.endsWith("-source") || name.endsWith("-template");
    };
  }

  /** Tells whether the element shows words in the text, such as the document's own title. */
  boolean isField() {
    return xml.namespace().endsWith("xmlns:text:1.0") || xml.namespace().endsWith("2000/text");
  }

  private void leave(String name) {
    switch (name) {
      case "list", "ordered-list", "unordered-list" -> context.lists().end();
      default -> {
        // Nothing else leaves anything to do.
      }
    }
  }

  /** Reads the remark that starts here. */
  Block.Note annotation() throws IOException {
    String author = "";
    List<Block> blocks = new ArrayList<>();
    context.lists().enter();
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart("creator")) {
        author = xml.content().strip();
      } else if (xml.isStart() && !xml.isStart("change-info")) {
        meet(blocks::add);
      } else if (xml.isEnd()) {
        leave(xml.name());
      }
    }
    context.lists().leave();
    return Notes.remark(author, blocks);
  }
}
