package org.copydesk.plugin.export.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes the names of Java things as the exports do: in kebab-case. */
public final class Names {

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private Names() {}

  /** Turns {@code mediaType} into {@code media-type}. */
  public static String of(String camelCase) {
    return HUMP.matcher(camelCase).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  /** Turns {@code GOVERNMENT_BODY} into {@code government-body}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
