package org.copydesk.loader.mail;

import com.pff.PSTAttachment;
import com.pff.PSTException;
import com.pff.PSTMessage;
import com.pff.PSTRecipient;
import java.io.IOException;
import java.io.InputStream;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Writes a mail of an Outlook mailbox as mails are sent. */
final class PstMail {

  private static final int TO = 1;
  private static final int CC = 2;
  private static final int DEEPEST = 10;

  private PstMail() {}

  static byte[] bytes(PSTMessage message, int depth) throws PSTException, IOException {
    WrittenMail mail = new WrittenMail().field("Subject", orEmpty(message.getSubject()));
    mail.address(
        "From", orEmpty(message.getSenderName()), orEmpty(message.getSenderEmailAddress()));
    addRecipients(message, mail);
    Date date = message.getClientSubmitTime();
    Date delivered = date == null ? message.getMessageDeliveryTime() : date;
    if (delivered != null) {
      mail.date(delivered.toInstant());
    }
    mail.body("plain", orEmpty(message.getBody()));
    mail.body("html", orEmpty(message.getBodyHTML()));
    for (int i = 0; i < message.getNumberOfAttachments(); i++) {
      add(message.getAttachment(i), depth, mail);
    }
    return mail.bytes();
  }

  private static void addRecipients(PSTMessage message, WrittenMail mail)
      throws PSTException, IOException {
    for (int i = 0; i < message.getNumberOfRecipients(); i++) {
      PSTRecipient recipient = message.getRecipient(i);
      String field =
          switch (recipient.getRecipientType()) {
            case TO -> "To";
            case CC -> "Cc";
            default -> "Bcc";
          };
      String smtp = orEmpty(recipient.getSmtpAddress());
      String address = smtp.isEmpty() ? orEmpty(recipient.getEmailAddress()) : smtp;
      mail.address(field, orEmpty(recipient.getDisplayName()), address);
    }
  }

  private static void add(PSTAttachment attachment, int depth, WrittenMail mail)
      throws PSTException, IOException {
    PSTMessage inner = depth < DEEPEST ? attachment.getEmbeddedPSTMessage() : null;
    if (inner != null) {
      String name = orEmpty(inner.getSubject());
      mail.attachment(
          (name.isEmpty() ? "mail" : name) + ".eml", "message/rfc822", bytes(inner, depth + 1));
      return;
    }
    String longName = orEmpty(attachment.getLongFilename());
    String name = longName.isEmpty() ? orEmpty(attachment.getFilename()) : longName;
    String type = orEmpty(attachment.getMimeTag());
    try (InputStream in = attachment.getFileInputStream()) {
      mail.attachment(
          name,
          type.matches("[\\w.+-]+/[\\w.+-]+") ? type : "application/octet-stream",
          in == null ? new byte[0] : in.readAllBytes());
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
