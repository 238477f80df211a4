package org.copydesk.engine.config;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a pipeline file, to show the line of a fault.
 *
 * @param file the file's name as it was given, empty when there is none
 * @param lines without their ends
 */
public record SourceText(String file, List<String> lines) {

  /** Stands for a pipeline that came from no file. */
  public static final SourceText NONE = new SourceText("", List.of());

  private static final Pattern ITEM = Pattern.compile("^\\s*(-|\\]|\"|'|$)");
  private static final Pattern SECRETS =
      Pattern.compile("\\bpasswords?\"?'?\\s*:", Pattern.CASE_INSENSITIVE);

  /** Copies the lines. */
  public SourceText {
    lines = List.copyOf(lines);
  }

  static SourceText of(String file, String text) {
    return new SourceText(file, List.of(text.split("\r\n|\r|\n", -1)));
  }

  /** Returns a line by its number, empty when there is none or it may hold a password. */
  public String line(int number) {
    boolean shown = number >= 1 && number <= lines.size() && !isSecret(number - 1);
    return shown ? lines.get(number - 1) : "";
  }

  private boolean isSecret(int index) {
    int key = index;
    while (key > 0 && ITEM.matcher(lines.get(key)).find()) {
      key--;
    }
    return SECRETS.matcher(lines.get(key)).find();
  }

  /** Makes a problem at a place. */
  public Problem problem(Mark mark, String message) {
    String line = line(mark.line());
    return new Problem(file, mark.line(), mark.column(), message, line, mark.length());
  }
}
