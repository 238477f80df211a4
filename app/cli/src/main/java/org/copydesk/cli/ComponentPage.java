package org.copydesk.cli;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copydesk.api.component.Description;
import org.copydesk.api.component.Range;
import org.copydesk.engine.config.Setting;
import org.copydesk.engine.config.SettingsShape;
import org.copydesk.engine.plugin.Component;
import org.jspecify.annotations.Nullable;

/** Shows what a component is and which settings it takes. */
final class ComponentPage {

  private final Terminal terminal;

  ComponentPage(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(Component component) {
    Class<?> type = component.factory().settingsType();
    String from =
        component.plugin().isEmpty()
            ? ""
            : " of plugin " + component.plugin() + " " + component.version();
    terminal.out().println(terminal.bold(component.name()) + "  " + component.kind() + from);
    Optional.ofNullable(type.getAnnotation(Description.class))
        .ifPresent(description -> terminal.out().println("    " + description.value()));
    List<Setting> settings = SettingsShape.of(type).settings();
    if (!settings.isEmpty()) {
      terminal.out().println("    Settings:");
    }
    settings.forEach(this::print);
    terminal.out().println();
  }

  private void print(Setting setting) {
    terminal
        .out()
        .println("      " + terminal.bold(setting.name()) + "  " + terminal.faint(facts(setting)));
    if (!setting.description().isEmpty()) {
      terminal.out().println("          " + setting.description());
    }
  }

  private static String facts(Setting setting) {
    StringBuilder facts = new StringBuilder(words(setting.type()));
    facts.append(bounds(setting.range()));
    if (setting.defaultText() != null) {
      facts.append(", default ").append(setting.defaultText());
    } else {
      facts.append(setting.required() ? ", required" : ", optional");
    }
    return facts.toString();
  }

  private static String bounds(@Nullable Range range) {
    if (range == null) {
      return "";
    }
    boolean below = Double.isInfinite(range.min());
    boolean above = Double.isInfinite(range.max());
    String from = below ? "" : " from " + number(range.min());
    return from + (above ? "" : " up to " + number(range.max()));
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  private static String words(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return arguments.length == 1 ? "list of " + words(arguments[0]) : "map";
    }
    if (type instanceof Class<?> c && c.isEnum()) {
      return Arrays.stream(c.getEnumConstants())
          .map(constant -> constant.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
          .collect(Collectors.joining(" | "));
    }
    String name = type instanceof Class<?> c ? c.getSimpleName() : type.getTypeName();
    return switch (name) {
      case "String" -> "text";
      case "Integer", "int", "Long", "long" -> "whole number";
      case "Double", "double", "BigDecimal" -> "number";
      case "Boolean" -> "boolean";
      default -> name.toLowerCase(Locale.ROOT);
    };
  }
}
