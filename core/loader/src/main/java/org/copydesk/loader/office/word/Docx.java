package org.copydesk.loader.office.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.office.Block;
import org.copydesk.loader.office.BlockWriter;
import org.copydesk.loader.office.EmbeddedParts;
import org.copydesk.loader.office.OfficePackage;
import org.copydesk.loader.office.PackageFacts;
import org.copydesk.loader.office.Part;
import org.copydesk.loader.office.Xml;
import org.copydesk.loader.tika.Parsers;
import org.jspecify.annotations.Nullable;

/** Reads documents of Word 2007 and later, and what other programs write in their format. */
public final class Docx implements Format {

  private static final List<String> RELATED =
      List.of("header", "footer", "footnotes", "endnotes", "comments", "diagramData");

  private final Format other;
  private final Parsers parsers;
  private final boolean pictures;

  /**
   * Makes one.
   *
   * @param other reads files that are damaged in such a way that no text can be found here
   * @param pictures whether the pictures in a document are documents of their own
   */
  public Docx(Format other, Parsers parsers, boolean pictures) {
    this.other = other;
    this.parsers = parsers;
    this.pictures = pictures;
  }

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    OfficePackage opened;
    try {
      opened = OfficePackage.open(bytes, draft.budget(bytes));
    } catch (IOException e) {
      // The other reader may do better, or say what is wrong in its own words.
      other.read(bytes, source, draft);
      return;
    }
    try (OfficePackage file = opened) {
      Part main = main(file);
      if (main != null) {
        read(file, main, draft);
        return;
      }
    }
    other.read(bytes, source, draft);
  }

  /** A truncated file may end within a workbook, and then looks like that. */
  private static @Nullable Part main(OfficePackage file) {
    Part named = file.main();
    if (named == null) {
      return file.part("word/document.xml");
    }
    boolean word = named.type().contains("word") || !named.type().contains("officedocument");
    return word ? named : null;
  }

  private void read(OfficePackage file, Part main, Draft draft) throws IOException {
    PackageFacts.note(file, draft);
    DocxContext context = new DocxContext(file, draft, main);
    context.prepare();
    BlockWriter writer = new BlockWriter(draft.builder());
    IOException failure = null;
    try (Xml xml = file.xml(main).lenient()) {
      new DocxStory(context, xml).read(writer::write);
      xml.checkWhole();
    } catch (IOException e) {
      failure = e;
    }
    writeMargins(file, main, context, writer);
    try {
      takeEmbedded(file, main, context, draft);
    } catch (IOException e) {
      failure = failure == null ? e : failure;
    }
    Failures.throwFirst(failure, file.damage(), context.trouble());
  }

  /** Headers and footers stand at the end, each part once, however many pages print it. */
  private static void writeMargins(
      OfficePackage file, Part main, DocxContext context, BlockWriter writer) {
    for (String kind : List.of("header", "footer")) {
      for (Part part : file.related(main, kind)) {
        List<Block> blocks = new ArrayList<>();
        context.read(part, xml -> new DocxStory(context, xml).read(blocks::add));
        writer.writeInto(SectionKind.PAGE_MARGIN, blocks);
      }
    }
  }

  private void takeEmbedded(OfficePackage file, Part main, DocxContext context, Draft draft)
      throws IOException {
    List<Part> parts = new ArrayList<>(List.of(main));
    RELATED.forEach(kind -> parts.addAll(file.related(main, kind)));
    new EmbeddedParts(file, parsers, pictures, draft).take(parts, context.names());
  }
}
