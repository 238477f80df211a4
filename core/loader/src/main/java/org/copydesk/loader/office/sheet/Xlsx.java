package org.copydesk.loader.office.sheet;

import java.io.IOException;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.office.OfficePackage;
import org.copydesk.loader.office.PackageFacts;
import org.copydesk.loader.office.Part;
import org.copydesk.loader.tika.Parsers;

/** Reads the workbooks of today's Excel, row by row. */
public final class Xlsx implements Format {

  private final Parsers parsers;
  private final boolean pictures;

  /**
   * Makes one.
   *
   * @param pictures whether a picture that illustrates the document counts as a document
   */
  public Xlsx(Parsers parsers, boolean pictures) {
    this.parsers = parsers;
    this.pictures = pictures;
  }

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    try (OfficePackage file = OfficePackage.open(bytes, draft.budget(bytes))) {
      Part workbook = file.main();
      if (workbook == null) {
        throw new IOException("the package names no workbook");
      }
      PackageFacts.note(file, draft);
      XlsxWorkbook book = new XlsxWorkbook(file, workbook, draft);
      book.read();
      book.takeEmbedded(parsers, pictures);
      book.requireWhole();
    }
  }
}
