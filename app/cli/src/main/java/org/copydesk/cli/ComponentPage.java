package org.copydesk.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.engine.assembly.SettingsReference;
import org.copydesk.engine.plugin.Component;
import org.jspecify.annotations.Nullable;

/** Shows what a component is and which settings it takes. */
final class ComponentPage {

  private static final String STEP = "    ";

  private final Terminal terminal;

  ComponentPage(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(Component component) {
    SettingsReference settings = SettingsReference.of(component.factory().settingsType());
    terminal
        .out()
        .println(terminal.bold(component.name()) + "  " + component.kind() + origin(component));
    if (!settings.description().isEmpty()) {
      terminal.out().println(STEP + settings.description());
    }
    if (!settings.entries().isEmpty()) {
      terminal.out().println(STEP + "Settings:");
    }
    print(settings.entries(), STEP + "  ");
    terminal.out().println();
  }

  private static String origin(Component component) {
    return component.plugin().isEmpty()
        ? ""
        : " of plugin " + component.plugin() + " " + component.version();
  }

  private void print(List<SettingsReference.Entry> entries, String indent) {
    for (SettingsReference.Entry entry : entries) {
      terminal
          .out()
          .println(indent + terminal.bold(entry.name()) + "  " + terminal.faint(facts(entry)));
      if (!entry.description().isEmpty()) {
        terminal.out().println(indent + STEP + entry.description());
      }
      print(entry.nested(), indent + STEP);
    }
  }

  private static String facts(SettingsReference.Entry entry) {
    List<String> facts = new ArrayList<>();
    facts.add(entry.choices().isEmpty() ? entry.type() : String.join(" | ", entry.choices()));
    addBound(facts, "at least ", entry.min());
    addBound(facts, "at most ", entry.max());
    if (entry.defaultText() != null) {
      facts.add("default " + entry.defaultText());
    } else {
      facts.add(entry.required() ? "required" : "optional");
    }
    return String.join(", ", facts);
  }

  private static void addBound(List<String> facts, String words, @Nullable BigDecimal bound) {
    if (bound != null) {
      facts.add(words + bound.toPlainString());
    }
  }
}
