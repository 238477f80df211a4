package org.copydesk.embed.doctor;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Whether Java can tell file names with accents apart. */
public final class EncodingCheck implements Check {

  private static final String SUBJECT = "locale";

  private final UnaryOperator<@Nullable String> properties;

  /** Looks at this process. */
  public EncodingCheck() {
    this(System::getProperty);
  }

  EncodingCheck(UnaryOperator<@Nullable String> properties) {
    this.properties = properties;
  }

  @Override
  public List<Diagnosis> diagnoses() {
    String names = property("sun.jnu.encoding");
    String finding =
        Locale.getDefault().toLanguageTag()
            + ", file names "
            + names
            + ", text "
            + property("file.encoding");
    if (names.equalsIgnoreCase("UTF-8") || names.equalsIgnoreCase("UTF8")) {
      return List.of(Diagnosis.ok(SUBJECT, finding));
    }
    return List.of(
        Diagnosis.warning(
            SUBJECT,
            finding,
            "Files with accents in their names may not be found: set LC_ALL=C.UTF-8, or another"
                + " locale with UTF-8."));
  }

  private String property(String name) {
    String value = properties.apply(name);
    return value == null ? "unknown" : value;
  }
}
