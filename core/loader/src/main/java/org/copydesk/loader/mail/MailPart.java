package org.copydesk.loader.mail;

/**
 * A part of a mail that is meant to be read with it.
 *
 * @param alternative the number of the group of which one part is to be read
 * @param html whether it is a web page or plain text
 * @param text the decoded part
 */
record MailPart(int alternative, boolean html, String text) {

  /** Returns about how many letters a reader sees. */
  int letters() {
    String seen = html ? text.replaceAll("(?s)<(?:style|script).*?</|<[^>]*>", "") : text;
    return (int) seen.codePoints().filter(Character::isLetter).count();
  }
}
