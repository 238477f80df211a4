package org.copydesk.loader.mail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /** Returns the parts to read, one of each group of alternatives. */
  static List<MailPart> chosen(List<MailPart> parts) {
    Map<Integer, MailPart> chosen = new LinkedHashMap<>();
    for (MailPart part : parts) {
      chosen.merge(part.alternative(), part, MailPart::better);
    }
    return chosen.values().stream().filter(part -> part.letters() > 0).toList();
  }

  /** Plain text keeps quoted lines apart; some only says that there is HTML to look at. */
  private static MailPart better(MailPart one, MailPart other) {
    MailPart plain = one.html() ? other : one;
    MailPart html = one.html() ? one : other;
    if (plain.html() || !html.html()) {
      return one.letters() >= other.letters() ? one : other;
    }
    return plain.letters() * 2 >= html.letters() ? plain : html;
  }
}
