package org.copydesk.loader.office.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.office.Block;
import org.copydesk.loader.office.Block.Role;
import org.copydesk.loader.office.Xml;
import org.copydesk.loader.office.word.DocxStyles.Properties;
import org.copydesk.loader.office.word.DocxStyles.Resolved;
import org.jspecify.annotations.Nullable;

/** Reads one paragraph of a Word file. */
final class DocxParagraph {

  private final DocxStory story;
  private final DocxContext context;
  private final Xml xml;
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder removed = new StringBuilder();
  private final List<Block.Note> notes = new ArrayList<>();
  private final List<Block> boxes = new ArrayList<>();
  private final DocxObjects objects;

  /** Of each alternative around us, whether its first choice was taken. */
  private final Deque<Boolean> alternatives = new ArrayDeque<>();

  private Properties properties = new Properties();
  private StringBuilder text = words;
  private String reading = "";
  private String remover = "";

  DocxParagraph(DocxStory story, DocxContext context, Xml xml) {
    this.story = story;
    this.context = context;
    this.xml = xml;
    this.objects = new DocxObjects(context);
  }

  /** Reads on to its end; returns null for a drop cap, which belongs to the next one. */
  Block.@Nullable Paragraph read() throws IOException {
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart()) {
        start();
      } else if (xml.isEnd()) {
        end();
      }
    }
    context.collect(words.length() + removed.length() + 1);
    if (properties.dropCap && words.length() < 10 && boxes.isEmpty()) {
      story.keepDropCap(words.toString());
      return null;
    }
    addRemoved();
    return paragraph();
  }

  private void start() throws IOException {
    switch (xml.name()) {
      case "t", "delText" -> text.append(xml.content().replace('\n', ' '));
      case "pPr" -> properties = DocxProperties.read(xml);
      case "rPr", "sdtPr", "sdtEndPr", "instrText", "delInstrText" -> xml.skip();
      case "del", "moveFrom" -> startRemoved();
      case "tab", "ptab" -> text.append('\t');
      case "br", "cr" -> text.append('\n');
      case "noBreakHyphen" -> text.append('-');
      case "sym" -> text.append(symbol(xml.attribute("char", "")));
      case "checkBox" -> text.append(checkBox());
      case "rt" -> reading = xml.content();
      case "p" -> startInner();
      case "tbl" -> boxes.add(new DocxTable(story, context, xml).read());
      default -> startOther();
    }
  }

  private void startOther() throws IOException {
    switch (xml.name()) {
      case "footnoteReference" -> add(context.footnote(id(), mark()));
      case "endnoteReference" -> add(context.endnote(id(), mark()));
      case "commentReference" -> add(context.comment(id()));
      case "txbxContent" -> boxes.addAll(story.blocks());
      case "chart" -> boxes.addAll(context.drawing("chart", xml.attribute("id")));
      case "relIds" -> boxes.addAll(context.drawing("diagramData", xml.attribute("dm")));
      case "AlternateContent" -> alternatives.push(false);
      case "Choice", "Fallback" -> startAlternative();
      default -> objects.start(xml);
    }
  }

  /** Only the first of several ways to show the same is read. */
  private void startAlternative() throws IOException {
    if (alternatives.isEmpty()) {
      return;
    }
    if (alternatives.peek()) {
      xml.skip();
    } else {
      alternatives.pop();
      alternatives.push(true);
    }
  }

  /** A paragraph in a paragraph is one of a drawing, or one of ours where none should be. */
  private void startInner() throws IOException {
    if (xml.namespace().contains("wordprocessingml")) {
      Block.Paragraph inner = new DocxParagraph(story, context, xml).read();
      if (inner != null) {
        boxes.add(inner);
      }
    } else if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  private void end() {
    switch (xml.name()) {
      case "AlternateContent" -> alternatives.poll();
      case "ruby" -> endRuby();
      case "del", "moveFrom" -> text = words;
      case "object" -> objects.end();
      default -> {
        // Nothing else leaves anything to do.
      }
    }
  }

  /** What was struck out is no part of the sentence, but somebody may want to know of it. */
  private void startRemoved() {
    text = removed;
    remover = xml.attribute("author", "");
    if (!removed.isEmpty()) {
      removed.append(" ");
    }
  }

  private void addRemoved() {
    if (!removed.toString().isBlank()) {
      List<Block> gone = List.of(Block.Paragraph.of(removed.toString()));
      notes.add(Notes.deleted(remover.strip(), gone));
    }
  }

  private void endRuby() {
    if (!reading.isBlank()) {
      text.append(" (").append(reading).append(')');
    }
    reading = "";
  }

  private String id() {
    return xml.attribute("id", "");
  }

  /** A mark of the writer's own follows the reference as text. */
  private String mark() {
    return xml.attribute("customMarkFollows") != null
            && DocxProperties.isOn(xml.attribute("customMarkFollows", "0"))
        ? "*"
        : "";
  }

  private void add(Block.@Nullable Note note) {
    if (note != null) {
      notes.add(note);
    }
  }

  private String checkBox() throws IOException {
    boolean on = false;
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart("default") || xml.isStart("checked")) {
        on = DocxProperties.isOn(xml.attribute("val", "1"));
      }
    }
    return on ? "[X]" : "[_]";
  }

  /** Symbol fonts have signs of their own where other fonts have none. */
  private static String symbol(String code) {
    if (!code.matches("[0-9A-Fa-f]{4}")) {
      return "";
    }
    char sign = (char) Integer.parseInt(code, 16);
    boolean own = sign >= '\uE000' && sign <= '\uF8FF' || Character.isSurrogate(sign);
    return own ? "" : String.valueOf(sign);
  }

  private Block.Paragraph paragraph() {
    Resolved style = context.styles().of(properties.style);
    Role role = style.role();
    if (properties.outline >= 0 && (role == null || role.level() > 0)) {
      role = properties.outline < 9 ? Role.heading(properties.outline + 1) : null;
    }
    Item item = item(style);
    String label = item == null ? "" : item.label();
    return new Block.Paragraph(role(role, item, style), label, words.toString(), notes, boxes);
  }

  private @Nullable Item item(Resolved style) {
    String list = properties.numbering == null ? style.numbering() : properties.numbering;
    if (list == null) {
      return null;
    }
    int level = properties.listLevel >= 0 ? properties.listLevel : style.listLevel();
    boolean byStyle = properties.numbering == null && properties.listLevel < 0;
    return context.lists().count(list, byStyle ? -1 : level, style.id());
  }

  private Role role(@Nullable Role role, @Nullable Item item, Resolved style) {
    boolean isItem = role != null && role.kind() == SectionKind.LIST_ITEM;
    if (item != null && (role == null || isItem || role.kind() == SectionKind.PARAGRAPH)) {
      boolean named = isItem && item.level() == 0 && properties.listLevel < 0;
      return Role.item(
          named && role != null ? role.level() : item.level() + 1, item.numbered().isOrdered());
    }
    boolean refused = "0".equals(properties.numbering);
    return role == null || isItem && refused ? Role.PLAIN : role;
  }
}
