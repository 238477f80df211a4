package org.copydesk.acceptance.statistics;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a figure claims.
 *
 * @param kind count, percentage, money and so on
 * @param value the number, or the two ends of a range
 * @param units its unit; of the corpus every right name
 * @param change up or down where the text says so, else its qualifier
 */
record Claim(String kind, List<Double> value, List<String> units, String change) {

  static final Set<String> KINDS =
      Set.of(
          "count",
          "percentage",
          "percentage-point",
          "money",
          "measure",
          "rate",
          "ratio",
          "multiple",
          "age",
          "duration",
          "vote",
          "score");

  private static final double NEARLY = 1e-5;
  private static final String NUMBER = "-?\\d+(?:\\.\\d+)?(?:/\\d+)?";

  private static final Pattern NOTE =
      Pattern.compile(
          "(?<kind>\\S+) (?:(?<sign>[~<>]) )?(?:(?<trend>up|down) )?"
              + ("(?<low>" + NUMBER + ")(?:\\.\\.(?<high>" + NUMBER + "))? (?<units>\\S.*)"));

  /** Reads the note of an annotation, such as {@code money > up 3200000000 dollar}. */
  static Claim from(String note) {
    Matcher matcher = NOTE.matcher(note);
    if (!matcher.matches() || !KINDS.contains(matcher.group("kind"))) {
      throw new IllegalArgumentException("No note of a figure: " + note);
    }
    double low = number(matcher.group("low"));
    String high = matcher.group("high");
    return new Claim(
        matcher.group("kind"),
        high == null ? List.of(low) : List.of(low, number(high)),
        List.of(matcher.group("units").split("/")),
        change(matcher.group("trend"), matcher.group("sign")));
  }

  private static double number(String digits) {
    String[] parts = digits.split("/");
    double over = Double.parseDouble(parts[0]);
    return parts.length == 1 ? over : over / Double.parseDouble(parts[1]);
  }

  /** Returns the one of the two that is told; null and empty are none. */
  static String change(String trend, String sign) {
    if (trend != null && !trend.isEmpty()) {
      return trend;
    }
    return sign == null || sign.isEmpty() ? "=" : sign;
  }

  boolean sameValue(Claim other) {
    if (value.size() != other.value.size()) {
      return false;
    }
    for (int i = 0; i < value.size(); i++) {
      if (Math.abs(value.get(i) - other.value.get(i)) > NEARLY * Math.abs(value.get(i)) + 1e-8) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether a unit that was found is right. A counted noun is with its modifiers too, and
   * so is a unit with what it is paid or measured by ('dollar per hour' for 'dollar').
   */
  boolean sameUnit(Claim found) {
    String unit = found.units.get(0);
    return units.contains(unit)
        || units.stream().anyMatch(one -> unit.startsWith(one + " per "))
        || kind.equals("count") && units.stream().anyMatch(one -> sameNoun(one, unit));
  }

  /** Returns whether a kind that was found is right: a unit that is 'per' something is a rate's. */
  boolean sameKind(Claim found) {
    return kind.equals(found.kind)
        || found.kind.equals("rate") && found.units.get(0).contains(" per ") && sameUnit(found);
  }

  private static boolean sameNoun(String one, String other) {
    return !one.equals("-") && (one.endsWith(" " + other) || other.endsWith(" " + one));
  }

  @Override
  public String toString() {
    return kind + " " + change + " " + value + " " + String.join("/", units);
  }
}
