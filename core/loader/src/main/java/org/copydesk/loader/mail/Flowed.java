package org.copydesk.loader.mail;

/** Joins the lines that a mail program broke softly (RFC 3676, {@code format=flowed}). */
final class Flowed {

  private static final String SIGNATURE = "-- ";

  private Flowed() {}

  /**
   * Returns the text with its paragraphs on one line each; quoted lines keep their marks.
   *
   * @param deleteSpace whether the blank before a soft break is no part of the text
   */
  static String joined(String text, boolean deleteSpace) {
    StringBuilder joined = new StringBuilder();
    int open = -1;
    for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
      int depth = depth(line);
      String words = line.substring(depth);
      words = words.startsWith(" ") ? words.substring(1) : words;
      boolean signature = words.equals(SIGNATURE);
      if (open == depth && !signature) {
        joined.append(words);
      } else {
        joined.append(joined.isEmpty() ? "" : "\n");
        joined.append(">".repeat(depth)).append(depth > 0 ? " " : "").append(words);
      }
      boolean soft = words.endsWith(" ") && !signature;
      if (soft && deleteSpace) {
        joined.setLength(joined.length() - 1);
      }
      open = soft ? depth : -1;
    }
    return joined.toString();
  }

  private static int depth(String line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '>') {
      depth++;
    }
    return depth;
  }
}
