package org.copydesk.loader.lock;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.POIDocument;
import org.apache.poi.hslf.usermodel.HSLFSlideShowImpl;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.copydesk.loader.format.Spool;

/** Opens the files of Office 97 to 2003, which are encrypted stream by stream. */
enum OldOfficeLock implements Lock {
  WORD(HWPFDocument::new),
  EXCEL(root -> new HSSFWorkbook(root, true)),
  POWERPOINT(HSLFSlideShowImpl::new);

  private final Reading reading;

  OldOfficeLock(Reading reading) {
    this.reading = reading;
  }

  @FunctionalInterface
  private interface Reading {
    POIDocument of(DirectoryNode root) throws IOException;
  }

  /** POI takes the password from the thread, for reading and for writing. */
  @Override
  public Spool open(Spool bytes, String password) throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword(password);
    try (InputStream in = bytes.open();
        POIFSFileSystem file = new POIFSFileSystem(in);
        POIDocument document = reading.of(file.getRoot())) {
      Biff8EncryptionKey.setCurrentUserPassword(null);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return Spool.of(out.toByteArray());
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }
}
