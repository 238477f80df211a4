package org.copydesk.loader.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;

/**
 * Takes the mails out of a mailbox in the mbox format, byte for byte.
 *
 * <p>A line that begins with 'From ' begins a mail where a date stands in it and no text just above
 * it: others are somebody's words.
 */
public final class Mbox implements Format {

  private static final Pattern BORDER =
      Pattern.compile("From \\S.*(?:\\d{1,2}:\\d{2}|\\b(?:19|20)\\d{2}\\b).*|From \\S+@\\S+\\s*");
  private static final Pattern ESCAPED = Pattern.compile("(?s)>+From .*");
  private static final int LONGEST = 1 << 20;

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    boolean blank = true;
    boolean begun = false;
    try (InputStream in = new BufferedInputStream(bytes.open(), 1 << 16)) {
      for (byte[] line = line(in); line.length > 0; line = line(in)) {
        String words = new String(line, StandardCharsets.ISO_8859_1);
        if (blank && BORDER.matcher(words.strip()).matches()) {
          take(begun, mail, draft);
          begun = true;
        } else {
          int skipped = ESCAPED.matcher(words).matches() ? 1 : 0;
          mail.write(line, skipped, line.length - skipped);
        }
        blank = words.isBlank();
      }
    }
    take(begun || mail.size() > 0, mail, draft);
  }

  private static void take(boolean begun, ByteArrayOutputStream mail, Draft draft) {
    if (begun) {
      draft.attachments().take("", "message/rfc822", new ByteArrayInputStream(mail.toByteArray()));
    }
    mail.reset();
  }

  /** Returns a line with its end, empty at the end of the file; an endless one in pieces. */
  private static byte[] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int read = in.read();
    while (read >= 0) {
      line.write(read);
      if (read == '\n' || line.size() >= LONGEST) {
        return line.toByteArray();
      }
      read = in.read();
    }
    return line.toByteArray();
  }
}
