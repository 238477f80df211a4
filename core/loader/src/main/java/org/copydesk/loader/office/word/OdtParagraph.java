package org.copydesk.loader.office.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.office.Block;
import org.copydesk.loader.office.Block.Role;
import org.copydesk.loader.office.Xml;
import org.jspecify.annotations.Nullable;

/** Reads one paragraph or heading of an OpenDocument text. */
final class OdtParagraph {

  private static final int MOST_SPACES = 1_000;

  private final OdtStory story;
  private final OdtContext context;
  private final Xml xml;
  private final StringBuilder text = new StringBuilder();
  private final List<Block.Note> notes = new ArrayList<>();
  private final List<Block> boxes = new ArrayList<>();

  OdtParagraph(OdtStory story, OdtContext context, Xml xml) {
    this.story = story;
    this.context = context;
    this.xml = xml;
  }

  /** Reads on to its end. */
  Block.Paragraph read() throws IOException {
    Role named = context.styles().role(xml.attribute("style-name"));
    boolean heading = xml.isStart("h");
    int level = OdtStyles.number(xml.attribute("outline-level", xml.attribute("level", "")), 1);
    boolean counted = !xml.attribute("is-list-header", "").equals("true");
    int start = OdtStyles.number(xml.attribute("start-value", ""), -1);
    Item item = context.lists().count();
    readText();
    context.collect(text.length() + 1);
    if (heading && (named == null || named.level() > 0 || named.equals(Role.PLAIN))) {
      String label = item != null ? item.label() : "";
      if (item == null && counted && !text.toString().isBlank()) {
        label = context.lists().countHeading(Math.max(level, 1) - 1, start);
      }
      return paragraph(Role.heading(Math.max(level, 1)), label);
    }
    return paragraph(role(named, item), item == null ? "" : item.label());
  }

  private static Role role(@Nullable Role named, @Nullable Item item) {
    boolean plain = named == null || named.kind() == SectionKind.LIST_ITEM;
    if (item != null && (plain || Role.PLAIN.equals(named))) {
      return Role.item(item.level() + 1, item.numbered().isOrdered());
    }
    return named == null || plain ? Role.PLAIN : named;
  }

  private Block.Paragraph paragraph(Role role, String label) {
    return new Block.Paragraph(role, label, text.toString(), notes, boxes);
  }

  private void readText() throws IOException {
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isText()) {
        appendFolded(xml.text());
      } else if (xml.isStart()) {
        start();
      }
    }
  }

  /** Line breaks between the words of a paragraph are only the file's. */
  private void appendFolded(String words) {
    text.append(words.indexOf('\n') < 0 ? words : words.replace('\n', ' '));
  }

  private void start() throws IOException {
    switch (xml.name()) {
      case "s" -> text.append(" ".repeat(spaces()));
      case "tab", "tab-stop" -> text.append('\t');
      case "line-break" -> text.append('\n');
      case "note", "footnote", "endnote" -> notes.add(note());
      case "annotation" -> addRemark();
      case "change" -> notes.addAll(context.deletion(xml.attribute("change-id", "")));
      case "ruby-text" -> text.append(" (").append(xml.content()).append(") ");
      case "text-box" -> boxes.addAll(story.blocks());
      case "p", "h" -> boxes.add(inner());
      case "list", "ordered-list", "unordered-list" -> boxes.addAll(list());
      case "table" -> boxes.add(new OdtTable(story, context, xml).read());
      case "title", "desc" -> addDescription();
      case "object" -> boxes.addAll(context.object(xml.attribute("href", "")));
      default -> story.skipUnread();
    }
  }

  private void addRemark() throws IOException {
    if (xml.namespace().endsWith("MathML")) {
      xml.skip();
    } else {
      notes.add(story.annotation());
    }
  }

  /** What a picture shows is told beside the text; the document's title may stand in it. */
  private void addDescription() throws IOException {
    if (!story.isField()) {
      boxes.add(Block.Paragraph.of(xml.content()));
    }
  }

  private int spaces() {
    return Math.min(OdtStyles.number(xml.attribute("c", ""), 1), MOST_SPACES);
  }

  private Block inner() throws IOException {
    context.lists().enter();
    Block inner = new OdtParagraph(story, context, xml).read();
    context.lists().leave();
    return inner;
  }

  /** A list in a drawing. */
  private List<Block> list() throws IOException {
    List<Block> blocks = new ArrayList<>();
    context.lists().enter();
    context.lists().start(xml);
    story.read(blocks::add);
    context.lists().leave();
    return blocks;
  }

  private Block.Note note() throws IOException {
    boolean atEnd = xml.isStart("endnote") || xml.attribute("note-class", "").equals("endnote");
    String mark = "";
    List<Block> blocks = List.of();
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart() && xml.name().endsWith("-citation")) {
        mark = xml.content().strip();
      } else if (xml.isStart() && xml.name().endsWith("-body")) {
        blocks = story.blocks();
      }
    }
    return Notes.footnote(atEnd, mark, blocks);
  }
}
