package org.copydesk.plugin.actors.base;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a name's own letters tell. */
final class Names {

  private static final Pattern ARTICLE = Pattern.compile("^[Tt]he\\s+(?=\\S)");
  private static final Pattern PEOPLE = Pattern.compile(".*(?:[^s]s|men|women|people)");
  private static final Pattern ADJECTIVE = Pattern.compile("[^\\s]*(?:an|ian|ese|ish|ic)");

  private Names() {}

  static String withoutArticle(String name) {
    return ARTICLE.matcher(name.strip()).replaceFirst("");
  }

  /** Tells what another name of a country is: 'Orsanian' an adjective, 'Orsanians' a people. */
  static AliasKind demonym(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (ADJECTIVE.matcher(lower).matches()) {
      return AliasKind.ADJECTIVE;
    }
    return lower.endsWith("ns") ? AliasKind.PEOPLE : AliasKind.NAME;
  }

  /** Tells whether a demonym is the noun for the people and not the adjective. */
  static boolean isPeople(String demonym) {
    return PEOPLE.matcher(demonym).matches();
  }
}
