package org.copydesk.loader.office.sheet;

import java.io.IOException;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.office.OdfPackage;
import org.copydesk.loader.office.Xml;
import org.copydesk.loader.office.odf.OdfObject;
import org.copydesk.loader.tika.Parsers;

/** Reads workbooks of OpenDocument, as LibreOffice writes them. */
public final class Ods implements Format {

  private final Parsers parsers;
  private final boolean pictures;

  /**
   * Makes one.
   *
   * @param pictures whether a picture that illustrates the document counts as a document
   */
  public Ods(Parsers parsers, boolean pictures) {
    this.parsers = parsers;
    this.pictures = pictures;
  }

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    try (OdfPackage file = OdfPackage.open(bytes, draft.budget(bytes))) {
      file.noteFacts(draft);
      OdfObject objects = new OdfObject(file, draft.builder());
      OdsViews views = OdsViews.of(file);
      try (Xml xml = file.xml("content.xml")) {
        while (xml.next()) {
          if (xml.isStart("table")) {
            new OdsSheet(draft, views, objects).read(xml);
          } else if (xml.isStart("tracked-changes")) {
            xml.skip();
          }
        }
      }
      objects.writeOthers();
      for (String edge : OdfObject.edges(file)) {
        draft.builder().open(SectionKind.PAGE_MARGIN, 0).text(edge).close();
      }
      file.takePictures(parsers, pictures, draft);
      IOException damage = file.damage();
      if (damage != null) {
        throw damage;
      }
    }
  }
}
