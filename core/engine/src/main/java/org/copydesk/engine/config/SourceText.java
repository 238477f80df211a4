package org.copydesk.engine.config;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text of a pipeline file, to show the line of a fault.
 *
 * @param file the file's name as it was given, empty when there is none
 * @param lines without their ends
 * @param secrets the indexes of lines that may hold a password
 */
public record SourceText(String file, List<String> lines, Set<Integer> secrets) {

  /** Stands for a pipeline that came from no file. */
  public static final SourceText NONE = new SourceText("", List.of(), Set.of());

  private static final Pattern ITEM = Pattern.compile("^\\s*(-|\\]|\"|'|$)");
  private static final Pattern SECRETS =
      Pattern.compile("\\bpasswords?\"?'?\\s*:", Pattern.CASE_INSENSITIVE);

  /** Copies the lines. */
  public SourceText {
    lines = List.copyOf(lines);
    secrets = Set.copyOf(secrets);
  }

  static SourceText of(String file, String text) {
    List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
    return new SourceText(file, lines, secrets(lines));
  }

  /** Finds them once for all faults; the items of a list are as secret as the key above them. */
  private static Set<Integer> secrets(List<String> lines) {
    Set<Integer> secrets = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean item = i > 0 && ITEM.matcher(line).find();
      if (item ? secrets.contains(i - 1) : SECRETS.matcher(line).find()) {
        secrets.add(i);
      }
    }
    return secrets;
  }

  /** Returns the whole text, with line feeds. */
  public String text() {
    return String.join("\n", lines);
  }

  /** Returns a line by its number, empty when there is none or it may hold a password. */
  public String line(int number) {
    boolean shown = number >= 1 && number <= lines.size() && !secrets.contains(number - 1);
    return shown ? lines.get(number - 1) : "";
  }

  /** Makes a problem at a place. */
  public Problem problem(Mark mark, String message) {
    String line = line(mark.line());
    return new Problem(file, mark.line(), mark.column(), message, line, mark.length());
  }
}
