package org.copydesk.loader.mail;

import java.util.Date;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.dom.field.DateTimeField;
import org.apache.james.mime4j.dom.field.ParsedField;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.Field;
import org.copydesk.loader.format.Draft;

/** Reads the fields of a mail that a reader cares about. */
final class MailHeader {

  private final Draft draft;
  private String subject = "";

  MailHeader(Draft draft) {
    this.draft = draft;
  }

  String subject() {
    return subject;
  }

  void add(Field field) {
    switch (field.getName().toLowerCase(Locale.ROOT)) {
      case "subject" -> subject = plain(field).replaceAll("\\s+", " ").strip();
      case "from" -> addFrom(field);
      case "to" -> draft.put("to", addresses(field));
      case "cc" -> draft.put("cc", addresses(field));
      case "date" -> addDate(field);
      default -> {
        // other fields say how the mail travelled
      }
    }
  }

  private void addFrom(Field field) {
    draft.put("from", addresses(field));
    for (Mailbox mailbox : mailboxes(field)) {
      String name = mailbox.getName();
      draft.addAuthor(name == null || name.isBlank() ? mailbox.getAddress() : name);
    }
  }

  private void addDate(Field field) {
    ParsedField parsed = LenientFieldParser.getParser().parse(field, DecodeMonitor.SILENT);
    Date date = parsed instanceof DateTimeField time ? time.getDate() : null;
    draft.setPublished(date == null ? null : date.toInstant().toString());
  }

  private static String addresses(Field field) {
    String list =
        mailboxes(field).stream().map(MailHeader::written).collect(Collectors.joining(", "));
    return list.isEmpty() ? plain(field) : list;
  }

  private static String written(Mailbox mailbox) {
    String name = mailbox.getName();
    boolean bare = name == null || name.isBlank();
    if (bare) {
      return mailbox.getAddress();
    }
    String quoted = name.matches(".*[,;<>@].*") ? '"' + name + '"' : name;
    return quoted + " <" + mailbox.getAddress() + ">";
  }

  private static MailboxList mailboxes(Field field) {
    return LenientAddressParser.DEFAULT.parseAddressList(field.getBody()).flatten();
  }

  /** Returns the field's body, unfolded and with its encoded words decoded. */
  private static String plain(Field field) {
    return DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT);
  }
}
