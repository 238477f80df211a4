package org.copydesk.loader.office.sheet;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.office.ole.OleFile;
import org.copydesk.loader.office.ole.OleObjects;

/** Reads workbooks as Excel wrote them from 1997 to 2003; it cannot open older ones. */
public final class Xls implements Format {

  private final boolean pictures;

  /**
   * Makes one.
   *
   * @param pictures whether a picture that illustrates the document counts as a document
   */
  public Xls(boolean pictures) {
    this.pictures = pictures;
  }

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    try (OleFile file = OleFile.open(bytes)) {
      file.note(draft);
      read(file.root(), workbook(file.root()), draft);
      takeEmbedded(file.root(), draft);
    }
  }

  private static String workbook(DirectoryNode root) throws IOException {
    for (String name : InternalWorkbook.WORKBOOK_DIR_ENTRY_NAMES) {
      if (root.hasEntryCaseInsensitive(name)) {
        return name;
      }
    }
    throw new IOException("it holds no workbook of Excel 97 or later");
  }

  private void read(DirectoryNode root, String stream, Draft draft) throws IOException {
    XlsRecords records = new XlsRecords(draft);
    HSSFRequest request = new HSSFRequest();
    request.addListenerForAllRecords(records.tracker());
    try (InputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(stream))) {
      new HSSFEventFactory().processEvents(request, in);
    } finally {
      records.writeSheet();
    }
    records.pictures().take(draft.attachments(), pictures);
  }

  private static void takeEmbedded(DirectoryNode root, Draft draft) throws IOException {
    OleObjects objects = new OleObjects(draft.attachments());
    IOException failure = null;
    for (Entry entry : root) {
      if (entry instanceof DirectoryNode folder && entry.getName().startsWith("MBD")) {
        try {
          objects.take(folder, folder.getName());
        } catch (IOException e) {
          failure = e;
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
