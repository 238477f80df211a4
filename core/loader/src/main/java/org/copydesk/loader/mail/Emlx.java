package org.copydesk.loader.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;

/** Reads the files of Apple Mail: the length in a line, the mail, and facts for the program. */
final class Emlx implements Format {

  private static final int LONGEST_LINE = 20;

  private final Format mail;

  Emlx(Format mail) {
    this.mail = mail;
  }

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    try (InputStream in = bytes.open();
        Spool inner = Spool.salvage(in, length(in) - 1).spool()) {
      mail.read(inner, source, draft);
    }
  }

  private static long length(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int read = in.read();
    while (read >= 0 && read != '\n' && line.size() < LONGEST_LINE) {
      line.write(read);
      read = in.read();
    }
    try {
      return Long.parseLong(line.toString(StandardCharsets.US_ASCII).strip());
    } catch (NumberFormatException e) {
      throw new IOException("its first line does not tell its length", e);
    }
  }
}
