package org.copydesk.loader.lock;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.copydesk.loader.format.Spool;

/** Opens PDF files. */
final class PdfLock implements Lock {

  @Override
  public Spool open(Spool bytes, String password) throws IOException {
    byte[] whole = bytes.first(Long.MAX_VALUE);
    try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(whole), password)) {
      document.setAllSecurityToBeRemoved(true);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return Spool.of(out.toByteArray());
    }
  }
}
