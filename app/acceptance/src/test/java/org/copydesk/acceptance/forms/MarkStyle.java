package org.copydesk.acceptance.forms;

/** How quotation marks are printed: outer and inner ones, and the apostrophe. */
enum MarkStyle {
  STRAIGHT("\"", "\"", "'", "'", "'"),
  CURLY("“", "”", "‘", "’", "’"),
  LOW_HIGH("„", "“", "‚", "‘", "’"),
  LOW_CLOSED("„", "”", "‚", "’", "’"),
  GUILLEMETS("«", "»", "‹", "›", "’"),
  WIDE_GUILLEMETS("«\u00a0", "\u00a0»", "“", "”", "’"),
  SINGLE("‘", "’", "“", "”", "’"),
  STRAIGHT_SINGLE("'", "'", "\"", "\"", "'");

  private final String open;
  private final String close;
  private final String innerOpen;
  private final String innerClose;
  private final String apostrophe;

  MarkStyle(String open, String close, String innerOpen, String innerClose, String apostrophe) {
    this.open = open;
    this.close = close;
    this.innerOpen = innerOpen;
    this.innerClose = innerClose;
    this.apostrophe = apostrophe;
  }

  /** Prints a text whose marks are written {@code <outer [inner]>}. */
  String print(String written) {
    return written
        .replace("'", apostrophe)
        .replace("<", open)
        .replace(">", close)
        .replace("[", innerOpen)
        .replace("]", innerClose);
  }

  /** Returns the bare words of a printed text, the same for every style and every line width. */
  static String words(String printed) {
    return printed
        .replaceAll("[\"'“”„‘’‚«»‹›<>\\[\\]]", "")
        .replaceAll("[\\s\u00a0]+", " ")
        .strip();
  }
}
