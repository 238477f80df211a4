package org.copydesk.loader.office.slides;

import java.io.IOException;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.office.OfficePackage;
import org.copydesk.loader.office.PackageFacts;
import org.copydesk.loader.office.Part;
import org.copydesk.loader.tika.Parsers;

/** Reads the presentations of today's PowerPoint. */
public final class Pptx implements Format {

  private final Parsers parsers;
  private final boolean pictures;

  /**
   * Makes one.
   *
   * @param pictures whether a picture that illustrates the document counts as a document
   */
  public Pptx(Parsers parsers, boolean pictures) {
    this.parsers = parsers;
    this.pictures = pictures;
  }

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    try (OfficePackage file = OfficePackage.open(bytes, draft.budget(bytes))) {
      Part presentation = file.main();
      if (presentation == null) {
        throw new IOException("the package names no presentation");
      }
      PackageFacts.note(file, draft);
      PptxShow show = new PptxShow(file, presentation, draft);
      show.read();
      show.takeEmbedded(parsers, pictures);
      show.requireWhole();
    }
  }
}
