package org.copydesk.plugin.actors.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import org.copydesk.plugin.actors.base.AliasKind;

/** What the letters of a country's other names tell. */
final class Demonyms {

  private static final Pattern PEOPLE = Pattern.compile(".*(?:[^s]s|men|women|people)");
  private static final Pattern ADJECTIVE = Pattern.compile("[^\\s]*(?:an|ian|ese|ish|ic)");

  private Demonyms() {}

  /** Tells what another name of a country is: 'Orsanian' an adjective, 'Orsanians' a people. */
  static AliasKind guess(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (ADJECTIVE.matcher(lower).matches()) {
      return AliasKind.ADJECTIVE;
    }
    return lower.endsWith("ns") ? AliasKind.PEOPLE : AliasKind.NAME;
  }

  /** Returns the kind of what is a demonym; the longer of the forms is the people: Afghans. */
  static AliasKind kind(String demonym) {
    return PEOPLE.matcher(demonym).matches() ? AliasKind.PEOPLE : AliasKind.ADJECTIVE;
  }
}
