package org.copydesk.plugin.actors.reading;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns of a base that is written as rows. */
final class Columns {

  static final String ID = "id";
  static final String NAME = "name";
  static final String TYPE = "type";
  static final String ALIASES = "aliases";
  static final String WEAK = "weak-aliases";
  static final String DEMONYMS = "demonyms";
  static final String CAPITAL = "capital";
  static final String GOVERNMENT = "government-metonyms";
  static final String MEMBERS = "members";
  static final String DESCRIPTION = "description";
  static final String CLASSES = "classes";
  static final String COUNTRY = "country";
  static final String FROM = "valid-from";
  static final String TO = "valid-to";
  static final String PRIOR = "prior";
  static final String PARENT = "parent";
  static final String CODES = "codes";
  static final String WEIGHT = "weight";

  static final List<String> NEEDED = List.of(ID, NAME, TYPE);

  private static final Set<String> KNOWN =
      Set.of(
          ID,
          NAME,
          TYPE,
          ALIASES,
          WEAK,
          DEMONYMS,
          CAPITAL,
          GOVERNMENT,
          MEMBERS,
          DESCRIPTION,
          CLASSES,
          COUNTRY,
          FROM,
          TO,
          PRIOR,
          PARENT,
          CODES,
          WEIGHT);
  private static final Pattern IN_A_LANGUAGE =
      Pattern.compile("(?:name|aliases)-([a-z]{2,3}(?:-[A-Za-z0-9]+)*)");
  private static final Pattern CODE = Pattern.compile("codes-(.+)");

  private Columns() {}

  static boolean isKnown(String column) {
    return KNOWN.contains(column) || !language(column).isEmpty() || !register(column).isEmpty();
  }

  /** Returns the language of names in a column such as {@code aliases-fr}; empty for others. */
  static String language(String column) {
    Matcher matcher = IN_A_LANGUAGE.matcher(column);
    return matcher.matches() ? matcher.group(1) : "";
  }

  /** Returns the register of codes in a column such as {@code codes-isin}; empty for others. */
  static String register(String column) {
    Matcher matcher = CODE.matcher(column);
    return matcher.matches() ? matcher.group(1) : "";
  }

  static String all() {
    return String.join(", ", new TreeSet<>(KNOWN)) + ", name-LANGUAGE, aliases-LANGUAGE";
  }
}
