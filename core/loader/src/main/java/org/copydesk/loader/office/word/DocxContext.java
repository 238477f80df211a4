package org.copydesk.loader.office.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.office.Block;
import org.copydesk.loader.office.DrawingText;
import org.copydesk.loader.office.OfficePackage;
import org.copydesk.loader.office.Part;
import org.copydesk.loader.office.Xml;
import org.jspecify.annotations.Nullable;

/** What the parts of one Word file share while it is read. */
final class DocxContext {

  private final OfficePackage file;
  private final Draft draft;
  private final Part main;
  private DocxStyles styles = new DocxStyles();
  private DocxLists lists = new DocxLists(new DocxNumbering(), styles);
  private Map<String, Text> footnotes = Map.of();
  private Map<String, Text> endnotes = Map.of();
  private Map<String, Text> comments = Map.of();
  private final Map<String, String> names = new HashMap<>();
  private @Nullable IOException trouble;
  private int footnotesSeen;
  private int endnotesSeen;
  private long collected;

  DocxContext(OfficePackage file, Draft draft, Part main) {
    this.file = file;
    this.draft = draft;
    this.main = main;
  }

  /** The words of a note, and whose they are. */
  record Text(String author, List<Block> blocks) {}

  /** Reads what the text refers to; what cannot be read is left out and noted. */
  void prepare() {
    DocxNumbering[] numbering = {new DocxNumbering()};
    readRelated("styles", xml -> styles = DocxStyles.of(xml));
    readRelated("numbering", xml -> numbering[0] = DocxNumbering.of(xml));
    lists = new DocxLists(numbering[0], styles);
    readRelated("footnotes", xml -> footnotes = new DocxStory(this, xml).notes("footnote"));
    readRelated("endnotes", xml -> endnotes = new DocxStory(this, xml).notes("endnote"));
    readRelated("comments", xml -> comments = new DocxStory(this, xml).notes("comment"));
  }

  private void readRelated(String kind, Reading reading) {
    for (Part part : file.related(main, kind)) {
      read(part, reading);
    }
  }

  /** Reads a part that the text can do without; trouble with it is noted for the end. */
  void read(Part part, Reading reading) {
    try (Xml xml = file.xml(part).lenient()) {
      reading.read(xml);
      xml.checkWhole();
    } catch (IOException e) {
      trouble = trouble == null ? e : trouble;
    }
  }

  /** Reads a part. */
  @FunctionalInterface
  interface Reading {
    void read(Xml xml) throws IOException;
  }

  DocxStyles styles() {
    return styles;
  }

  DocxLists lists() {
    return lists;
  }

  /** Returns what went wrong with a lesser part, null when nothing did. */
  @Nullable IOException trouble() {
    return trouble;
  }

  /** Returns what the document calls its embedded parts, by the parts' own names. */
  Map<String, String> names() {
    return names;
  }

  Block.@Nullable Note footnote(String id, String mark) {
    Text text = footnotes.get(id);
    String shown = mark.isEmpty() ? Integer.toString(++footnotesSeen) : mark;
    return text == null ? null : Notes.footnote(false, shown, text.blocks());
  }

  Block.@Nullable Note endnote(String id, String mark) {
    Text text = endnotes.get(id);
    String shown = mark.isEmpty() ? Integer.toString(++endnotesSeen) : mark;
    return text == null ? null : Notes.footnote(true, shown, text.blocks());
  }

  Block.@Nullable Note comment(String id) {
    Text text = comments.get(id);
    return text == null ? null : Notes.remark(text.author(), text.blocks());
  }

  /** Returns the words of a chart or diagram that the main part shows, none if there are none. */
  List<Block> drawing(String kind, @Nullable String id) {
    Part part = file.related(main, id, kind);
    if (part == null) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    read(part, xml -> blocks.addAll(DrawingText.read(xml)));
    return blocks;
  }

  /** Notes that an embedded object is shown as an icon, which tells its name. */
  void nameObject(String object, String icon) {
    Part packed = file.related(main, object, "package");
    Part part = packed == null ? file.related(main, object, "oleObject") : packed;
    Part picture = file.related(main, icon, "image");
    if (part != null && picture != null && picture.type().equals("image/x-emf")) {
      IconName.of(file, picture).ifPresent(name -> names.put(part.name(), name));
    }
  }

  /**
   * Counts text that is kept aside until its table or note ends.
   *
   * @throws IOException if it is more than any text may have
   */
  void collect(long characters) throws IOException {
    collected += characters;
    if (collected > 4L * draft.limit() + 10_000_000) {
      draft.setCut();
      throw new IOException("It holds more text than the limit allows.");
    }
  }
}
