package org.copydesk.loader.office.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.office.Block;
import org.copydesk.loader.office.OdfPackage;
import org.copydesk.loader.office.Xml;
import org.copydesk.loader.tika.Parsers;
import org.jspecify.annotations.Nullable;

/** What the parts of one OpenDocument text share while it is read. */
final class OdtContext {

  private final @Nullable OdfPackage file;
  private final Parsers parsers;
  private final boolean pictures;
  private final Draft draft;
  private final List<List<Block>> margins = new ArrayList<>();
  private final OdtStyles styles = new OdtStyles();
  private final OdtLists lists = new OdtLists(styles);
  private final Map<String, Block.Note> deletions = new LinkedHashMap<>();
  private final Set<String> objects = new HashSet<>();
  private String change = "";
  private @Nullable IOException trouble;
  private long collected;

  /**
   * Makes one.
   *
   * @param file the package, null for a text in one file
   * @param pictures whether the pictures in a document are documents of their own
   */
  OdtContext(@Nullable OdfPackage file, Parsers parsers, boolean pictures, Draft draft) {
    this.file = file;
    this.parsers = parsers;
    this.pictures = pictures;
    this.draft = draft;
  }

  OdtStyles styles() {
    return styles;
  }

  OdtLists lists() {
    return lists;
  }

  /** Returns what went wrong with a lesser part, null when nothing did. */
  @Nullable IOException trouble() {
    return trouble;
  }

  void startChange(String id) {
    change = id;
  }

  /** Keeps what was struck out until its place in the text is met. */
  void noteDeletion(OdtStory story, Xml xml) throws IOException {
    Block.Note remark = story.annotation();
    deletions.put(change, Notes.deleted(remark.author(), remark.blocks()));
  }

  /** Returns what was struck out at a place, nothing if nothing was. */
  List<Block.Note> deletion(String id) {
    Block.Note deletion = deletions.remove(id);
    return deletion == null ? List.of() : List.of(deletion);
  }

  /** Returns what was struck out at places that were never met. */
  List<Block.Note> otherDeletions() {
    return List.copyOf(deletions.values());
  }

  /** Keeps the header or footer of a kind of page. */
  void addMargin(List<Block> blocks) {
    margins.add(blocks);
  }

  List<List<Block>> margins() {
    return margins;
  }

  Draft draft() {
    return draft;
  }

  /** Reads the words of an embedded object, such as a chart, that has its own folder. */
  List<Block> object(String address) {
    String folder = address.startsWith("./") ? address.substring(2) : address;
    String name = folder + "/content.xml";
    if (file == null || folder.isEmpty() || !file.has(name) || !objects.add(name)) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    lists.enter();
    read(name, xml -> new OdtReader(this, xml).readBody(blocks::add));
    lists.leave();
    return blocks;
  }

  /** Reads a file that the text can do without; trouble with it is noted for the end. */
  void read(String name, Reading reading) {
    if (file == null || !file.has(name)) {
      return;
    }
    try (Xml xml = file.xml(name).lenient()) {
      reading.read(xml);
      xml.checkWhole();
    } catch (IOException e) {
      trouble = trouble == null ? e : trouble;
    }
  }

  /** Reads a file. */
  @FunctionalInterface
  interface Reading {
    void read(Xml xml) throws IOException;
  }

  /** Takes out a file that stands inside the XML of a text in one file. */
  void takeBinary(String base64) throws IOException {
    Spool bytes = Spool.of(Base64.getMimeDecoder().decode(base64));
    if (pictures || !parsers.detect(bytes, "", "").startsWith("image/")) {
      draft.attachments().take("", "", bytes.open());
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
