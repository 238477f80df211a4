package org.copydesk.embed.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.component.Descriptor;
import org.copydesk.engine.assembly.ByDefault;
import org.copydesk.engine.assembly.SettingsReference;
import org.copydesk.engine.plugin.Catalog;
import org.copydesk.engine.plugin.Component;
import org.copydesk.engine.plugin.ComponentKind;

/**
 * Puts all installed components that work without settings into an order in which each finds the
 * layers that it needs; what does not fit is proposed with the reason.
 */
final class ProposedChain {

  private final Map<String, String> providers = new HashMap<>();
  private final List<Proposal> stages = new ArrayList<>();
  private final List<Proposal> exporters = new ArrayList<>();

  private ProposedChain() {}

  static ProposedChain of(Catalog catalog) {
    ProposedChain chain = new ProposedChain();
    chain.order(of(catalog, ComponentKind.STAGE), chain.stages);
    chain.order(of(catalog, ComponentKind.CORPUS_STAGE), chain.stages);
    chain.order(of(catalog, ComponentKind.EXPORTER), chain.exporters);
    return chain;
  }

  List<Proposal> stages() {
    return List.copyOf(stages);
  }

  List<Proposal> exporters() {
    return List.copyOf(exporters);
  }

  private static List<Component> of(Catalog catalog, ComponentKind kind) {
    return new ArrayList<>(catalog.components().stream().filter(c -> c.kind() == kind).toList());
  }

  private void order(List<Component> waiting, List<Proposal> into) {
    for (Component next = next(waiting); next != null; next = next(waiting)) {
      waiting.remove(next);
      Descriptor descriptor = ByDefault.descriptor(next).orElseThrow();
      String taken = taken(descriptor);
      into.add(new Proposal(next, descriptor.summary(), descriptor.languages(), taken));
      if (taken.isEmpty()) {
        String name = next.name();
        names(descriptor.provides()).forEach(layer -> providers.put(layer, name));
      }
    }
    waiting.forEach(
        left -> into.add(new Proposal(left, ByDefault.summary(left), Set.of(), obstacle(left))));
  }

  /** Takes one whose needs are met, if possible one that nobody left could still be useful to. */
  private @org.jspecify.annotations.Nullable Component next(List<Component> waiting) {
    List<Component> ready = waiting.stream().filter(this::isReady).toList();
    return ready.stream()
        .filter(c -> waiting.stream().noneMatch(other -> other != c && feeds(other, c)))
        .findFirst()
        .or(() -> ready.stream().findFirst())
        .orElse(null);
  }

  private boolean isReady(Component component) {
    Optional<Descriptor> descriptor = ByDefault.descriptor(component);
    return descriptor.isPresent()
        && providers.keySet().containsAll(names(descriptor.get().requires()));
  }

  private static boolean feeds(Component giver, Component taker) {
    Set<String> given = provided(giver);
    Set<String> taken = ByDefault.descriptor(taker).map(d -> names(d.uses())).orElse(Set.of());
    return taken.stream().anyMatch(given::contains);
  }

  private static Set<String> provided(Component component) {
    return ByDefault.descriptor(component).map(d -> names(d.provides())).orElse(Set.of());
  }

  private String taken(Descriptor descriptor) {
    return names(descriptor.provides()).stream()
        .filter(providers::containsKey)
        .findFirst()
        .map(layer -> "'" + providers.get(layer) + "' gives '" + layer + "' already: take one")
        .orElse("");
  }

  private String obstacle(Component component) {
    Optional<Descriptor> descriptor = ByDefault.descriptor(component);
    if (descriptor.isEmpty()) {
      List<String> wanted =
          SettingsReference.of(component.factory().settingsType()).entries().stream()
              .filter(SettingsReference.Entry::required)
              .map(entry -> "'" + entry.name() + "'")
              .toList();
      return wanted.isEmpty()
          ? "works with settings of its own alone"
          : "needs " + String.join(" and ", wanted);
    }
    Set<String> missing = names(descriptor.get().requires());
    missing.removeAll(providers.keySet());
    return "needs the layer '" + missing.iterator().next() + "', which nobody here gives";
  }

  private static Set<String> names(List<LayerKey<?>> keys) {
    return keys.stream()
        .map(LayerKey::name)
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }
}
