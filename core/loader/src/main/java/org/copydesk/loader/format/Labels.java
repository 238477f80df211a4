package org.copydesk.loader.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives what is embedded in one document harmless names, each only once. */
public final class Labels {

  private static final int LONGEST = 200;

  private final Set<String> given = new HashSet<>();

  /** The number that comes next, so that many of one name do not try all numbers again. */
  private final Map<String, Integer> next = new HashMap<>();

  private int unnamed;

  /** Returns a relative path with forward slashes, without control characters and '..'. */
  public String of(String name) {
    String clean = clean(name);
    String wanted = clean.isEmpty() ? "embedded-" + ++unnamed : clean;
    String label = wanted;
    while (!given.add(label)) {
      int number = next.merge(wanted, 2, (old, two) -> old + 1);
      label = numbered(wanted, number);
    }
    return label;
  }

  private static String clean(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : name.replace('\\', '/').split("/")) {
      // control characters, and marks that make a name look like another one
      String plain = harmless(part);
      if (!plain.isEmpty() && !plain.equals(".") && !plain.equals("..") && !isDrive(plain)) {
        parts.add(plain);
      }
    }
    String label = String.join("/", parts);
    return label.length() <= LONGEST ? label : label.substring(label.length() - LONGEST);
  }

  /** Without what makes a spreadsheet take a name for a formula, or a person for another name. */
  private static String harmless(String part) {
    String plain = part.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\uFFFD]", "").replace('|', '_');
    return plain.strip().replaceAll("^[=+@\\s]+|[!\\s]+$", "");
  }

  private static boolean isDrive(String part) {
    return part.length() == 2 && part.charAt(1) == ':';
  }

  /** Puts the number before the ending: {@code a.txt}, {@code a (2).txt}. */
  private static String numbered(String name, int number) {
    int dot = name.lastIndexOf('.');
    int end = dot > name.lastIndexOf('/') + 1 ? dot : name.length();
    return name.substring(0, end) + " (" + number + ")" + name.substring(end);
  }
}
