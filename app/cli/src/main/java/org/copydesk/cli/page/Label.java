package org.copydesk.cli.page;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.api.document.Section;

/** What a section is called in the margin. */
final class Label {

  private static final String TRUE = "true";

  private Label() {}

  /** Writes the kind, the level and what is so of it: {@code heading 2}, {@code row header}. */
  static String of(Section section) {
    StringBuilder label = new StringBuilder(kind(section));
    if (section.level() > 0) {
      label.append(' ').append(section.level());
    }
    section
        .attributes()
        .forEach((name, value) -> label.append(value.equals(TRUE) ? " " + name : ""));
    return label.toString();
  }

  /** Writes what else is known of a section: {@code author=Ines Okafor}; empty for nothing. */
  static String facts(Section section) {
    return section.attributes().entrySet().stream()
        .filter(fact -> !fact.getValue().equals(TRUE))
        .map(fact -> fact.getKey() + "=" + fact.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Writes a page's rule: {@code page 3}, with its name where it has one. */
  static String ofPage(Section page) {
    Map<String, String> facts = page.attributes();
    StringBuilder label = new StringBuilder(facts.getOrDefault("kind", kind(page)));
    if (facts.containsKey("number")) {
      label.append(' ').append(facts.get("number"));
    }
    facts.forEach(
        (name, value) -> {
          if (!name.equals("number") && !name.equals("kind")) {
            label.append(" \u00b7 ").append(name.equals("name") ? value : name + "=" + value);
          }
        });
    return label.toString();
  }

  private static String kind(Section section) {
    return section.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
