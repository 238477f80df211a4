package org.copydesk.engine.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.api.annotation.LayerKey;
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
    return ByDefault.descriptor(component)
        .map(d -> d.provides().stream().map(LayerKey::name).collect(Collectors.toSet()));
  }
}
