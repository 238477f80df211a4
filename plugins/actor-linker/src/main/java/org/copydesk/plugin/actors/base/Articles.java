package org.copydesk.plugin.actors.base;

import java.util.regex.Pattern;

/** Articles before names. */
final class Articles {

  private static final Pattern ARTICLE = Pattern.compile("^[Tt]he\\s+(?=\\S)");

  private Articles() {}

  static String without(String name) {
    String stripped = name.strip();
    boolean article = stripped.startsWith("he", 1);
    return article ? ARTICLE.matcher(stripped).replaceFirst("") : stripped;
  }
}
