package org.copydesk.loader.office.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.copydesk.loader.office.Block;
import org.copydesk.loader.office.Xml;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of one part of a Word file: the text itself, its footnotes, a header. */
final class DocxStory {

  private final DocxContext context;
  private final Xml xml;

  /** Drop caps that wait for the rest of their word. */
  private String dropCap = "";

  DocxStory(DocxContext context, Xml xml) {
    this.context = context;
    this.xml = xml;
  }

  /** Reads on to the end of the part. */
  void read(Consumer<Block> receiver) throws IOException {
    while (xml.next()) {
      if (xml.isStart()) {
        meet(receiver);
      }
    }
  }

  /** Reads on to the end of the element that starts here. */
  List<Block> blocks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart()) {
        meet(blocks::add);
      }
    }
    return blocks;
  }

  /** Reads the notes of a part by their ids. */
  Map<String, DocxContext.Text> notes(String element) throws IOException {
    Map<String, DocxContext.Text> notes = new HashMap<>();
    while (xml.next()) {
      if (xml.isStart(element)) {
        boolean words = xml.attribute("type", "normal").equals("normal");
        String id = xml.attribute("id", "");
        String author = xml.attribute("author", "");
        List<Block> blocks = blocks();
        if (words) {
          notes.put(id, new DocxContext.Text(author.strip(), blocks));
        }
      }
    }
    return notes;
  }

  /** Reads the block that may start here. */
  void meet(Consumer<Block> receiver) throws IOException {
    switch (xml.name()) {
      case "p" -> take(new DocxParagraph(this, context, xml).read(), receiver);
      case "tbl" -> receiver.accept(new DocxTable(this, context, xml).read());
      case "sdtPr", "sdtEndPr", "sectPr" -> xml.skip();
      default -> {
        // Whatever else stands around blocks is none itself.
      }
    }
  }

  private void take(Block.@Nullable Paragraph paragraph, Consumer<Block> receiver) {
    if (paragraph == null) {
      return;
    }
    receiver.accept(dropCap.isEmpty() ? paragraph : joined(paragraph));
  }

  private Block joined(Block.Paragraph paragraph) {
    String text = dropCap + paragraph.text();
    dropCap = "";
    return new Block.Paragraph(
        paragraph.role(), paragraph.label(), text, paragraph.notes(), paragraph.boxes());
  }

  /** Keeps a large first letter for the paragraph that it belongs to. */
  void keepDropCap(String letter) {
    dropCap = letter.strip();
  }
}
