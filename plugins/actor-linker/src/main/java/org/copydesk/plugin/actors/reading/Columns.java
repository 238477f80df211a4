package org.copydesk.plugin.actors.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final Map<String, Column> seen = new HashMap<>();

  /**
   * What a column is.
   *
   * @param isKnown whether it is read at all
   * @param language of the names in it, empty for any and for other columns
   * @param register whose codes are in it, empty for other columns
   */
  record Column(boolean isKnown, String language, String register) {}

  /** Tells what the column of a name is. */
  Column of(String name) {
    return seen.computeIfAbsent(name, Columns::read);
  }

  private static Column read(String name) {
    Matcher names = IN_A_LANGUAGE.matcher(name);
    Matcher code = CODE.matcher(name);
    String language = names.matches() ? names.group(1) : "";
    String register = code.matches() ? code.group(1) : "";
    boolean isKnown = KNOWN.contains(name) || !language.isEmpty() || !register.isEmpty();
    return new Column(isKnown, language, register);
  }

  static String all() {
    return String.join(", ", new TreeSet<>(KNOWN)) + ", name-LANGUAGE, aliases-LANGUAGE";
  }
}
