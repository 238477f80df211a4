package org.copydesk.cli;

import java.io.PrintWriter;
import java.util.Map;
import org.copydesk.cli.layout.Ink;
import org.copydesk.cli.page.Visible;
import org.jspecify.annotations.Nullable;

/**
 * Where messages go, and what that place can show.
 *
 * @param out results
 * @param err messages and progress
 * @param live whether a line of messages can be written over, as on a screen
 * @param colour whether results are shown in colours
 * @param errorColour whether messages are
 * @param width how many columns a line of results may take
 */
record Terminal(
    PrintWriter out,
    PrintWriter err,
    boolean live,
    boolean colour,
    boolean errorColour,
    int width) {

  /** The fewest columns that anything can be laid out in. */
  static final int NARROWEST = 40;

  private static final int USUAL_WIDTH = 100;

  Terminal(PrintWriter out, PrintWriter err, boolean live, boolean colour) {
    this(out, err, live, colour, colour, USUAL_WIDTH);
  }

  /**
   * Tells of the real one; the launcher says by {@code copydesk.terminal} whether messages reach a
   * screen, and by {@code copydesk.screen} whether results do.
   */
  static Terminal of(PrintWriter out, PrintWriter err, Map<String, String> environment) {
    boolean capable = !"dumb".equals(environment.get("TERM"));
    boolean live = capable && Boolean.getBoolean("copydesk.terminal");
    boolean screen = capable && Boolean.getBoolean("copydesk.screen");
    boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty();
    boolean forced = !environment.getOrDefault("CLICOLOR_FORCE", "0").matches("0?");
    return new Terminal(
        out,
        err,
        live,
        wanted && (screen || forced),
        wanted && (live || forced),
        width(environment.getOrDefault("COLUMNS", "")));
  }

  private static int width(String columns) {
    return columns.matches("[1-9]\\d{0,4}")
        ? Math.max(NARROWEST, Integer.parseInt(columns))
        : USUAL_WIDTH;
  }

  /**
   * Returns how many columns a line of results may take.
   *
   * @param wanted what the user wants, null for what there is
   * @throws MisuseException if nothing can be laid out in so few
   */
  int width(@Nullable Integer wanted) {
    if (wanted != null && wanted < NARROWEST) {
      throw new MisuseException("--width: a line has at least " + NARROWEST + " columns.");
    }
    return wanted == null ? width : wanted;
  }

  String bold(String text) {
    return painted(Ink.BOLD, text);
  }

  String faint(String text) {
    return painted(Ink.FAINT, text);
  }

  String warning(String text) {
    return painted(Ink.WARNING, text);
  }

  /** Writes a word of a message in the colour of errors. */
  String error(String text) {
    return errorColour ? Ink.ERROR.on(text) : text;
  }

  /** Makes control characters visible: a file's name could otherwise steer the screen. */
  static String plain(String text) {
    return Visible.of(text);
  }

  String inked(Ink ink, String text) {
    return painted(ink, text);
  }

  private String painted(Ink ink, String text) {
    return colour ? ink.on(text) : text;
  }
}
