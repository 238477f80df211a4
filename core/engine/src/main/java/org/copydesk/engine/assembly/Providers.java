package org.copydesk.engine.assembly;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.engine.config.Node;
import org.copydesk.engine.config.Problems;
import org.copydesk.engine.config.SettingsBinder;
import org.copydesk.engine.config.SourceText;
import org.copydesk.engine.plugin.Catalog;
import org.copydesk.engine.plugin.Component;
import org.copydesk.engine.plugin.ComponentKind;

/** Knows which layers the installed stages provide with their default settings. */
final class Providers {

  private final Catalog catalog;
  private final Map<String, Optional<Set<String>>> known = new HashMap<>();

  Providers(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Returns the names of the stages that provide a layer, but for one. */
  List<String> of(String layer, String except) {
    return catalog.components().stream()
        .filter(c -> c.kind() == ComponentKind.STAGE && !c.name().equals(except))
        .filter(c -> layers(c).map(names -> names.contains(layer)).orElse(false))
        .map(Component::name)
        .toList();
  }

  /** Returns the layers of a component, or nothing when it needs settings to tell. */
  Optional<Set<String>> layers(Component component) {
    return known.computeIfAbsent(component.name(), name -> described(component));
  }

  private static Optional<Set<String>> described(Component component) {
    Problems unheard = new Problems(SourceText.NONE);
    try {
      return SettingsBinder.strict(unheard, Path.of(""))
          .bind(Node.Mapping.EMPTY, component.factory().settingsType(), component.name())
          .map(settings -> Bound.describe(component, settings))
          .map(d -> d.provides().stream().map(LayerKey::name).collect(Collectors.toSet()));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // it does not work with its defaults
    }
  }
}
