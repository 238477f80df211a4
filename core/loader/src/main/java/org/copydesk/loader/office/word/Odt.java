package org.copydesk.loader.office.word;

import java.io.IOException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.format.Budget;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.office.BlockWriter;
import org.copydesk.loader.office.OdfPackage;
import org.copydesk.loader.office.Xml;
import org.copydesk.loader.tika.Parsers;
import org.jspecify.annotations.Nullable;

/** Reads OpenDocument texts, in a package or in one file, and those of its forerunner. */
public final class Odt implements Format {

  private final Format other;
  private final Parsers parsers;
  private final boolean pictures;

  /**
   * Makes one.
   *
   * @param other reads files that are damaged in such a way that no text can be found here
   * @param pictures whether the pictures in a document are documents of their own
   */
  public Odt(Format other, Parsers parsers, boolean pictures) {
    this.other = other;
    this.parsers = parsers;
    this.pictures = pictures;
  }

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    if (source.type().contains("flat")) {
      readFlat(bytes, draft);
      return;
    }
    OdfPackage opened = open(bytes, draft.budget(bytes));
    if (opened == null) {
      // The other reader may do better, or say what is wrong in its own words.
      other.read(bytes, source, draft);
      return;
    }
    try (OdfPackage file = opened) {
      read(file, draft);
    }
  }

  private static @Nullable OdfPackage open(Spool bytes, Budget budget)
      throws IOException, EncryptedDocumentException {
    OdfPackage file;
    try {
      file = OdfPackage.open(bytes, budget);
    } catch (IOException e) {
      return null;
    }
    if (file.has("content.xml")) {
      return file;
    }
    file.close();
    return null;
  }

  private void readFlat(Spool bytes, Draft draft) throws IOException {
    OdtContext context = new OdtContext(null, parsers, pictures, draft);
    BlockWriter writer = new BlockWriter(draft.builder());
    try (Xml xml = Xml.of(bytes.open()).lenient()) {
      new OdtReader(context, xml).read(writer::write);
      writeRest(context, writer);
      xml.checkWhole();
    }
  }

  private void read(OdfPackage file, Draft draft) throws IOException {
    file.noteFacts(draft);
    OdtContext context = new OdtContext(file, parsers, pictures, draft);
    BlockWriter writer = new BlockWriter(draft.builder());
    context.read("styles.xml", xml -> new OdtReader(context, xml).read(writer::write));
    IOException failure = null;
    try (Xml xml = file.xml("content.xml").lenient()) {
      new OdtReader(context, xml).read(writer::write);
      xml.checkWhole();
    } catch (IOException e) {
      failure = e;
    }
    for (String name : file.names()) {
      if (name.endsWith("/content.xml")) {
        writer.write(context.object(name.substring(0, name.lastIndexOf('/'))));
      }
    }
    writeRest(context, writer);
    try {
      file.takePictures(parsers, pictures, draft);
    } catch (IOException e) {
      failure = failure == null ? e : failure;
    }
    Failures.throwFirst(failure, file.damage(), context.trouble());
  }

  /** Headers and footers stand at the end, those of each kind of page once. */
  private static void writeRest(OdtContext context, BlockWriter writer) {
    writer.write(OdtStory.loose(context.otherDeletions()));
    context.margins().forEach(blocks -> writer.writeInto(SectionKind.PAGE_MARGIN, blocks));
  }
}
