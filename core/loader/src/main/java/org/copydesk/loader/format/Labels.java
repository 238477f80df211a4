package org.copydesk.loader.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives what is embedded in one document harmless names, each only once. */
public final class Labels {

  private static final int LONGEST = 200;

  private final Set<String> given = new HashSet<>();
  private int unnamed;

  /** Returns a relative path with forward slashes, without control characters and '..'. */
  public String of(String name) {
    String clean = clean(name);
    String wanted = clean.isEmpty() ? "embedded-" + ++unnamed : clean;
    String label = wanted;
    for (int i = 2; !given.add(label); i++) {
      label = numbered(wanted, i);
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
