package org.copydesk.loader;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Patterns for paths with forward slashes, the same on every machine and blind to case.
 *
 * <p>{@code *} and {@code ?} stay within a folder, {@code **} does not, {@code **}{@code /} stands
 * for no folder too, and {@code {a,b}} for either.
 */
public final class Globs {

  private final List<Pattern> patterns;

  private Globs(List<Pattern> patterns) {
    this.patterns = patterns;
  }

  /**
   * Compiles them.
   *
   * @throws IllegalArgumentException if one is not well formed
   */
  public static Globs of(List<String> globs) {
    return new Globs(globs.stream().map(Globs::compile).toList());
  }

  boolean isEmpty() {
    return patterns.isEmpty();
  }

  /** Tells whether one of them matches a path. */
  public boolean match(String path) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
  }

  private static Pattern compile(String glob) {
    try {
      String regex = new Translation(glob).regex();
      return Pattern.compile(
          regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "'"
              + glob
              + "' is no pattern for paths: "
              + e.getDescription()
              + ". Write it like '**/*.{pdf,docx}'.",
          e);
    }
  }

  /** Walks through one glob and writes it as a regular expression. */
  private static final class Translation {

    private final String glob;
    private final StringBuilder regex = new StringBuilder();
    private int at;
    private int braces;

    Translation(String glob) {
      this.glob = glob.startsWith("./") ? glob.substring(2) : glob;
    }

    String regex() {
      while (at < glob.length()) {
        step(glob.charAt(at++));
      }
      if (braces > 0) {
        throw new PatternSyntaxException("a '{' without its '}'", glob, glob.length());
      }
      return regex.toString();
    }

    private void step(char c) {
      switch (c) {
        case '*' -> star();
        case '?' -> regex.append("[^/]");
        case '{' -> open();
        case '}' -> close();
        case ',' -> regex.append(braces > 0 ? "|" : ",");
        case '[' -> set();
        case '\\' -> literal(at < glob.length() ? glob.charAt(at++) : '\\');
        default -> literal(c);
      }
    }

    private void star() {
      if (!glob.startsWith("*", at)) {
        regex.append("[^/]*");
        return;
      }
      at++;
      if (glob.startsWith("/", at)) {
        at++;
        regex.append("(?:.*/)?");
      } else {
        regex.append(".*");
      }
    }

    private void open() {
      braces++;
      regex.append("(?:");
    }

    private void close() {
      if (braces == 0) {
        literal('}');
        return;
      }
      braces--;
      regex.append(')');
    }

    private void set() {
      int end = glob.indexOf(']', at + 1);
      if (end < 0) {
        throw new PatternSyntaxException("a '[' without its ']'", glob, at - 1);
      }
      String inside = glob.substring(at, end);
      boolean not = inside.startsWith("!");
      String members =
          (not ? inside.substring(1) : inside).replaceAll("([\\\\\\[\\]^&])", "\\\\$1");
      regex.append(not ? "[^/" : "[").append(members).append(']');
      at = end + 1;
    }

    private void literal(char c) {
      regex.append(Pattern.quote(String.valueOf(c)));
    }
  }
}
