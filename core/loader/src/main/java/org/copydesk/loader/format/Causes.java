package org.copydesk.loader.format;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.regex.Pattern;

/** Says in plain words, the same in every run, what an exception is about. */
public final class Causes {

  private static final Pattern OBJECT_HASH = Pattern.compile("@[0-9a-f]{5,8}\\b");
  private static final Pattern TEMPORARY_NAME =
      Pattern.compile("\\S*(?:apache-tika-|copydesk-|poifiles)\\S*");
  private static final int LONGEST = 300;

  private Causes() {}

  /** Returns the innermost cause's message in one line. */
  public static String plain(Throwable thrown) {
    if (thrown instanceof StackOverflowError) {
      return "it is nested too deep";
    }
    if (thrown instanceof OutOfMemoryError) {
      return "it needs more memory than there is";
    }
    Throwable cause = thrown;
    for (int i = 0; i < 20 && cause.getCause() != null; i++) {
      cause = cause.getCause();
    }
    if (cause != thrown && cause instanceof Error) {
      return plain(cause);
    }
    String message = cause.getMessage();
    return message == null || message.isBlank() ? name(cause) : steady(message);
  }

  /** Says why a file cannot be opened, without its path, which the place names already. */
  public static String ofOpening(Throwable thrown) {
    if (thrown instanceof AccessDeniedException) {
      return "permission denied";
    }
    return thrown instanceof NoSuchFileException ? "it is no longer there" : plain(thrown);
  }

  private static String name(Throwable cause) {
    return cause.getClass().getSimpleName();
  }

  private static String steady(String message) {
    String plain = OBJECT_HASH.matcher(message.strip()).replaceAll("");
    plain = TEMPORARY_NAME.matcher(plain).replaceAll("a temporary file");
    plain = plain.replaceAll("\\s+", " ");
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "...";
  }
}
