package org.copydesk.engine.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns a scalar of the file into the Java value that a setting wants. */
final class ScalarValues {

  static final int MOST_WORKERS = 1024;

  private final Path folder;

  ScalarValues(Path folder) {
    this.folder = folder;
  }

  Object value(Node.Scalar scalar, Class<?> type, String label) throws RefusedException {
    if (type == String.class) {
      return text(scalar, label, type);
    }
    if (type == boolean.class || type == Boolean.class) {
      return truth(scalar, label);
    }
    if (type == Secret.class) {
      return new Secret(scalar.text());
    }
    if (type == Path.class) {
      return path(scalar, label);
    }
    if (type == Duration.class) {
      return Durations.parse(text(scalar))
          .orElseThrow(() -> refused(scalar, label, type, "Write a number with its unit."));
    }
    if (type == Size.class) {
      return Size.parse(text(scalar))
          .orElseThrow(() -> refused(scalar, label, type, "Write a whole number with its unit."));
    }
    if (type == Workers.class) {
      return workers(scalar, label);
    }
    return type.isEnum() ? constant(scalar, type, label) : number(scalar, type, label);
  }

  /** Says what a type takes, for messages and for the reference. */
  static String expected(Class<?> type) {
    if (type.isEnum()) {
      return choice(constants(type));
    }
    return NumberKind.of(type)
        .map(NumberKind::words)
        .orElseGet(
            () ->
                type == String.class || type == Secret.class
                    ? "a text"
                    : type == Path.class
                        ? "a path"
                        : type == Duration.class
                            ? "a duration such as 90s, 2m or 1h"
                            : type == Size.class
                                ? Form.SIZE.words()
                                : type == Workers.class
                                    ? "'auto' or a whole number"
                                    : "true or false");
  }

  static List<String> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(c -> JavaValues.kebab(((Enum<?>) c).name()))
        .toList();
  }

  private static String choice(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }

  private static String text(Node.Scalar scalar) {
    return scalar.text().strip();
  }

  private static String text(Node.Scalar scalar, String label, Class<?> type)
      throws RefusedException {
    PlainType plain = PlainType.of(scalar);
    if (plain != PlainType.TEXT) {
      throw new RefusedException(
          String.format(
              "%s takes %s; %s without quotes is %s. Write \"%s\".",
              label, expected(type), scalar.shown(), plain.words(), scalar.shown()));
    }
    return scalar.text();
  }

  private static Object truth(Node.Scalar scalar, String label) throws RefusedException {
    String lower = scalar.text().toLowerCase(Locale.ROOT);
    boolean yes = List.of("true", "yes", "on", "y").contains(lower);
    boolean known = yes || List.of("false", "no", "off", "n").contains(lower);
    if (known && PlainType.of(scalar) == PlainType.TRUTH) {
      return yes;
    }
    throw refused(
        scalar,
        label,
        boolean.class,
        known ? "Write " + yes + (scalar.plain() ? "." : ", without quotes.") : null);
  }

  private Path path(Node.Scalar scalar, String label) throws RefusedException {
    String text = text(scalar, label, Path.class);
    if (text.isBlank()) {
      throw new RefusedException(label + " is empty. Give it a path.");
    }
    try {
      return folder.resolve(text).normalize();
    } catch (InvalidPathException e) {
      throw new RefusedException(label + " is no path here: " + e.getReason() + ".");
    }
  }

  private static Workers workers(Node.Scalar scalar, String label) throws RefusedException {
    if (scalar.text().equals("auto")) {
      return Workers.AUTO;
    }
    Number count =
        NumberKind.INT
            .parse(scalar)
            .orElseThrow(() -> refused(scalar, label, Workers.class, NumberKind.INT.hint(scalar)));
    if (count.intValue() < 1 || count.intValue() > MOST_WORKERS) {
      throw new RefusedException(
          label + " is " + count + "; it takes 'auto' or 1 to " + MOST_WORKERS + ".");
    }
    return new Workers(count.intValue());
  }

  private static Object constant(Node.Scalar scalar, Class<?> type, String label)
      throws RefusedException {
    List<String> names = constants(type);
    int index = names.indexOf(scalar.text());
    if (index < 0) {
      throw refused(scalar, label, type, Nearest.hint(scalar.text(), names, ""));
    }
    return type.getEnumConstants()[index];
  }

  private static Object number(Node.Scalar scalar, Class<?> type, String label)
      throws RefusedException {
    NumberKind kind =
        NumberKind.of(type)
            .orElseThrow(
                () ->
                    new RefusedException(
                        label
                            + " has the type "
                            + type.getName()
                            + ", which settings cannot have. Tell the plugin's author."));
    return kind.parse(scalar).orElseThrow(() -> refused(scalar, label, type, kind.hint(scalar)));
  }

  private static RefusedException refused(
      Node.Scalar scalar, String label, Class<?> type, @Nullable String hint) {
    String shown = scalar.plain() ? "'" + scalar.shown() + "'" : "\"" + scalar.shown() + "\"";
    String mend = hint == null || hint.isEmpty() ? "" : " " + hint;
    return new RefusedException(label + " takes " + expected(type) + ", not " + shown + "." + mend);
  }
}
