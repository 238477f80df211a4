package org.copydesk.loader.mail;

import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.Chunk;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.poi.hsmf.datatypes.RecipientChunks;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.copydesk.loader.format.Draft;
import org.jspecify.annotations.Nullable;

/** What a mail of Outlook says of itself, in the words of every other mail. */
final class MsgHeader {

  private final MAPIMessage message;
  private final String subject;

  MsgHeader(MAPIMessage message) throws ChunkNotFoundException {
    this.message = message;
    if (message.has7BitEncodingStrings()) {
      guessCharset(message);
    }
    this.subject = orEmpty(message.getSubject()).replaceAll("\\s+", " ").strip();
  }

  /** Old mails do not say in which charset they are; what POI cannot tell stays as it is. */
  private static void guessCharset(MAPIMessage message) {
    try {
      message.guess7BitEncoding();
    } catch (RuntimeException e) {
      message.set7BitEncoding("windows-1252");
    }
  }

  String subject() {
    return subject;
  }

  boolean isEncrypted() throws ChunkNotFoundException {
    String kind = text(MAPIProperty.MESSAGE_CLASS).toLowerCase(Locale.ROOT);
    return kind.startsWith("ipm.note.smime") && !kind.endsWith("multipartsigned");
  }

  void note(Draft draft) throws ChunkNotFoundException {
    draft.setTitle(subject);
    String name = orEmpty(message.getDisplayFrom()).strip();
    String address = address();
    draft.addAuthor(name.isEmpty() ? address : name);
    draft.put("from", written(name, address));
    draft.put("to", recipients(message.getDisplayTo()));
    draft.put("cc", recipients(message.getDisplayCC()));
    Calendar date = message.getMessageDate();
    draft.setPublished(date == null ? null : date.toInstant().toString());
  }

  private String address() {
    String smtp = text(MAPIProperty.get(0x5D01));
    String sender = text(MAPIProperty.SENDER_EMAIL_ADDRESS);
    return smtp.contains("@") ? smtp : sender.contains("@") ? sender : "";
  }

  private String recipients(@Nullable String names) {
    List<String> all = new ArrayList<>();
    for (RecipientChunks recipient : message.getRecipientDetailsChunks()) {
      String name = orEmpty(recipient.getRecipientName());
      String address = orEmpty(recipient.getRecipientEmailAddress());
      boolean shown = !name.isBlank() && orEmpty(names).contains(name.strip());
      if (shown) {
        all.add(written(name.strip(), address.contains("@") ? address : ""));
      }
    }
    boolean whole = !all.isEmpty() && all.size() >= orEmpty(names).split(";").length;
    return whole ? String.join(", ", all) : orEmpty(names).replace(';', ',');
  }

  private static String written(String name, String address) {
    if (name.isEmpty() || address.isEmpty() || name.equals(address)) {
      return name.isEmpty() ? address : name;
    }
    String quoted = name.matches(".*[,;<>@].*") ? '"' + name + '"' : name;
    return quoted + " <" + address + ">";
  }

  private String text(@Nullable MAPIProperty property) {
    List<Chunk> chunks = property == null ? null : message.getMainChunks().getAll().get(property);
    return chunks == null || chunks.isEmpty() ? "" : orEmpty(String.valueOf(chunks.get(0)));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text.replace("\0", "");
  }
}
