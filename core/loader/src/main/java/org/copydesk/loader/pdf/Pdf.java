package org.copydesk.loader.pdf;

import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.structure.WhiteSpace;
import org.copydesk.loader.tika.TikaFormat;

/** Reads PDF files. */
public final class Pdf implements Format {

  private final TikaFormat tika;

  /** Makes one on top of Tika, which knows the metadata and the attachments. */
  public Pdf(TikaFormat tika) {
    this.tika = tika;
  }

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    tika.read(bytes, source, draft, WhiteSpace.JOIN_LINES);
    PdfEnd.require(bytes);
  }
}
