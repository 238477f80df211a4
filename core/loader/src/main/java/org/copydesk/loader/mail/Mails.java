package org.copydesk.loader.mail;

import org.apache.tika.detect.EncodingDetector;
import org.copydesk.loader.format.Format;
import org.jspecify.annotations.Nullable;

/** Chooses who reads mails and mailboxes. */
public final class Mails {

  private final Format mail;
  private final Format emlx;
  private final Format msg;
  private final Format tnef;
  private final Format mbox = new Mbox();
  private final Format pst = new Pst();

  /**
   * Makes one.
   *
   * @param encodings tells the charset of what declares none
   * @param rtf reads bodies in RTF
   */
  public Mails(EncodingDetector encodings, Format rtf) {
    this.mail = new Mail(encodings);
    this.emlx = new Emlx(mail);
    this.msg = new Msg(encodings, rtf);
    this.tnef = new Tnef(encodings, rtf);
  }

  /** Returns the reader of a type, null for one that is no mail. */
  public @Nullable Format of(String type) {
    return switch (type) {
      case "message/rfc822" -> mail;
      case "message/x-emlx" -> emlx;
      case "application/vnd.ms-outlook" -> msg;
      case "application/vnd.ms-outlook-pst" -> pst;
      case "application/mbox" -> mbox;
      case "application/vnd.ms-tnef", "application/ms-tnef", "application/x-tnef" -> tnef;
      default -> null;
    };
  }
}
