package org.copydesk.loader.mail;

import java.io.InputStream;
import java.util.List;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.structure.LimitReached;

/** Reads mails: the subject and the body in its best form; attachments are taken out. */
public final class Mail implements Format {

  private static final String PGP = "-----BEGIN PGP MESSAGE-----";

  private final EncodingDetector detector;

  public Mail(EncodingDetector detector) {
    this.detector = detector;
  }

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    MailParts parts = new MailParts(draft, detector);
    MimeStreamParser parser =
        new MimeStreamParser(
            MimeConfig.PERMISSIVE, DecodeMonitor.SILENT, new DefaultBodyDescriptorBuilder());
    parser.setContentDecoding(true);
    // A mail inside the mail is an attachment like any other.
    parser.setNoRecurse();
    parser.setContentHandler(parts);
    try (InputStream in = bytes.open()) {
      parser.parse(in);
    } finally {
      write(parts, draft);
    }
    if (isEncrypted(parts)) {
      throw new EncryptedDocumentException("the mail is encrypted");
    }
  }

  /** What PGP encrypted stands in the body where older programs sent it. */
  private static boolean isEncrypted(MailParts parts) {
    List<MailPart> body = parts.body();
    boolean armoured = body.size() == 1 && body.get(0).text().strip().startsWith(PGP);
    return armoured || parts.isEncrypted() && body.isEmpty();
  }

  private static void write(MailParts parts, Draft draft) {
    List<MailPart> body = parts.body();
    if (isEncrypted(parts)) {
      draft.setTitle(parts.subject());
    } else {
      write(parts.subject(), body, draft);
    }
  }

  /** Writes the text of a mail, wherever it comes from. */
  static void write(String subject, List<MailPart> body, Draft draft) {
    draft.setTitle(subject);
    try {
      new MailText(subject, body).write(draft);
    } catch (LimitReached e) {
      draft.setCut();
    }
  }
}
