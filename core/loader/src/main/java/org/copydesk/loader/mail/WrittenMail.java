package org.copydesk.loader.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import org.apache.james.mime4j.codec.EncoderUtil;

/**
 * Writes a mail in the form of RFC 5322, for those that lie in a mailbox in another form.
 *
 * <p>Everything is in Base64, so that one boundary does for all and the same mail gives the same
 * bytes.
 */
final class WrittenMail {

  private static final String BOUNDARY = "----=_copydesk_";
  private static final Base64.Encoder LINES = Base64.getMimeEncoder();

  private final StringBuilder header = new StringBuilder("MIME-Version: 1.0\r\n");
  private final StringBuilder alternatives = new StringBuilder();
  private final StringBuilder parts = new StringBuilder();

  /** Adds a field, unless there is nothing to say. */
  WrittenMail field(String name, String value) {
    String line = value.replaceAll("[\\s\\p{Cc}]+", " ").strip();
    if (!line.isEmpty()) {
      header.append(name).append(": ").append(encoded(line)).append("\r\n");
    }
    return this;
  }

  private static String encoded(String text) {
    return EncoderUtil.hasToBeEncoded(text, 0)
        ? EncoderUtil.encodeEncodedWord(
            text, EncoderUtil.Usage.TEXT_TOKEN, 0, StandardCharsets.UTF_8, EncoderUtil.Encoding.B)
        : text;
  }

  /** Adds an address; a name alone is given as one. */
  WrittenMail address(String field, String name, String address) {
    boolean named = !name.isBlank() && !address.equals(name);
    boolean full = named && address.contains("@");
    String shown = EncoderUtil.encodeAddressDisplayName(name.replaceAll("[\\s\\p{Cc}]+", " "));
    String value = full ? shown + " <" + address + ">" : named ? shown : address;
    if (!value.isBlank()) {
      header.append(field).append(": ").append(value).append("\r\n");
    }
    return this;
  }

  WrittenMail date(Instant instant) {
    DateTimeFormatter form =
        DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);
    return field("Date", form.format(instant.atOffset(ZoneOffset.UTC)));
  }

  /** Adds a form of the body, unless it is empty. */
  WrittenMail body(String subtype, String text) {
    if (!text.isBlank()) {
      String type = "text/" + subtype + "; charset=utf-8";
      alternatives.append(part(2, type, "", text.getBytes(StandardCharsets.UTF_8)));
    }
    return this;
  }

  WrittenMail attachment(String name, String type, byte[] bytes) {
    String file = encoded(name.replaceAll("[\\s\\p{Cc}\"\\\\]+", " ").strip());
    String disposition = "Content-Disposition: attachment; filename=\"" + file + "\"\r\n";
    parts.append(part(1, type, disposition, bytes));
    return this;
  }

  private static String part(int level, String type, String disposition, byte[] bytes) {
    return border(level, "")
        + ("Content-Type: " + type + "\r\n" + disposition)
        + "Content-Transfer-Encoding: base64\r\n\r\n"
        + LINES.encodeToString(bytes)
        + "\r\n";
  }

  private static String border(int level, String end) {
    return "--" + BOUNDARY + level + end + "\r\n";
  }

  private static String multipart(String kind, int level) {
    return "Content-Type: multipart/" + kind + "; boundary=\"" + BOUNDARY + level + "\"\r\n\r\n";
  }

  byte[] bytes() {
    String whole =
        header
            + multipart("mixed", 1)
            + border(1, "")
            + multipart("alternative", 2)
            + alternatives
            + border(2, "--")
            + parts
            + border(1, "--");
    return whole.getBytes(StandardCharsets.US_ASCII);
  }
}
