package org.copydesk.acceptance.corpus;

/** Some characters of a text, in UTF-16 units; the end is not among them. */
public record Range(int begin, int end) {

  public String in(String text) {
    return text.substring(begin, end);
  }
}
