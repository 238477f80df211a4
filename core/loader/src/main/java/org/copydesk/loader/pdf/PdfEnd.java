package org.copydesk.loader.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.copydesk.loader.format.Spool;

/**
 * Looks for the mark that a whole PDF ends with.
 *
 * <p>PDFBox repairs a file that was cut by leaving out the pages that it no longer finds, without a
 * word. ISO 32000-1, 7.5.5, puts {@code %%EOF} last; readers look for it in the last kilobyte, and
 * a few more allow for padding.
 */
final class PdfEnd {

  private static final String MARK = "%%EOF";
  private static final int TAIL = 4096;

  private PdfEnd() {}

  /**
   * Makes sure that nothing of the end is missing.
   *
   * @throws EOFException if the mark is not there
   */
  static void require(Spool bytes) throws IOException {
    try (InputStream in = bytes.open()) {
      in.skipNBytes(Math.max(0, bytes.size() - TAIL));
      String tail = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      if (!tail.contains(MARK)) {
        throw new EOFException("its end is missing, so that pages may be lost");
      }
    }
  }
}
