package org.copydesk.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes a text as RFC 2045 has it for mail: ASCII alone, in short lines. */
final class QuotedPrintable {

  private static final int LONGEST_LINE = 76;

  private QuotedPrintable() {}

  static String of(String text) {
    StringBuilder mail = new StringBuilder();
    text.lines().forEach(line -> append(mail, line));
    return mail.toString();
  }

  private static void append(StringBuilder mail, String line) {
    int column = 0;
    for (byte octet : line.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = octet >= ' ' && octet <= '~' && octet != '=';
      String code =
          plain ? String.valueOf((char) octet) : String.format(Locale.ROOT, "=%02X", octet & 0xff);
      if (column + code.length() >= LONGEST_LINE) {
        mail.append("=\r\n");
        column = 0;
      }
      mail.append(code);
      column += code.length();
    }
    mail.append("\r\n");
  }
}
