package org.copydesk.cli.page;

import java.util.Locale;
import java.util.Map;
import org.copydesk.api.document.Section;

/** What a section is called in the margin. */
final class Label {

  private Label() {}

  /**
   * Writes the kind, the level and whatever else is known: {@code heading 2}, {@code row header}.
   */
  static String of(Section section) {
    StringBuilder label = new StringBuilder(kind(section));
    if (section.level() > 0) {
      label.append(' ').append(section.level());
    }
    section.attributes().forEach((name, value) -> label.append(fact(name, value)));
    return label.toString();
  }

  /** Writes a page's rule: {@code page 3}. */
  static String ofPage(Section page) {
    Map<String, String> facts = page.attributes();
    StringBuilder label = new StringBuilder(facts.getOrDefault("kind", kind(page)));
    if (facts.containsKey("number")) {
      label.append(' ').append(facts.get("number"));
    }
    facts.forEach(
        (name, value) -> {
          if (!name.equals("number") && !name.equals("kind")) {
            label.append(" \u00b7 ").append(fact(name, value).strip());
          }
        });
    return label.toString();
  }

  static String kind(Section section) {
    return section.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String fact(String name, String value) {
    return value.equals("true") ? " " + name : " " + name + "=" + value;
  }
}
