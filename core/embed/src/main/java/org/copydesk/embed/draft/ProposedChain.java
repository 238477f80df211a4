package org.copydesk.embed.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.component.Descriptor;
import org.copydesk.engine.assembly.ByDefault;
import org.copydesk.engine.assembly.InstalledStages;
import org.copydesk.engine.assembly.SettingsReference;
import org.copydesk.engine.plugin.Catalog;
import org.copydesk.engine.plugin.Component;
import org.copydesk.engine.plugin.ComponentKind;

/**
 * All installed components that work without settings; what does not fit stands with the reason.
 */
final class ProposedChain {

  private final Set<String> provided = new HashSet<>();
  private final List<Proposal> stages = new ArrayList<>();
  private final List<Proposal> exporters = new ArrayList<>();

  private ProposedChain() {}

  static ProposedChain of(Catalog catalog) {
    ProposedChain chain = new ProposedChain();
    chain.addStages(catalog);
    for (Component component : catalog.components()) {
      if (component.kind() == ComponentKind.CORPUS_STAGE) {
        chain.stages.add(chain.atEnd(component));
      } else if (component.kind() == ComponentKind.EXPORTER) {
        chain.exporters.add(chain.atEnd(component));
      }
    }
    return chain;
  }

  List<Proposal> stages() {
    return List.copyOf(stages);
  }

  List<Proposal> exporters() {
    return List.copyOf(exporters);
  }

  private void addStages(Catalog catalog) {
    InstalledStages installed = InstalledStages.of(catalog);
    for (String name : installed.names()) {
      Component stage = catalog.component(name).orElseThrow();
      stages.add(proposal(stage, ""));
      ByDefault.descriptor(stage).ifPresent(d -> provided.addAll(names(d.provides())));
    }
    for (Map.Entry<String, String> left : installed.leftOut().entrySet()) {
      Component stage = catalog.component(left.getKey()).orElseThrow();
      stages.add(proposal(stage, needed(stage).orElse(left.getValue())));
    }
  }

  /** What works on finished documents needs the layers of all stages. */
  private Proposal atEnd(Component component) {
    Optional<Descriptor> descriptor = ByDefault.descriptor(component);
    if (descriptor.isEmpty()) {
      return proposal(component, needed(component).orElse("works with settings of its own alone"));
    }
    Set<String> missing = names(descriptor.get().requires());
    missing.removeAll(provided);
    return proposal(
        component,
        missing.isEmpty()
            ? ""
            : "needs layer '" + missing.iterator().next() + "', which no stage here provides");
  }

  private static Optional<String> needed(Component component) {
    List<String> wanted =
        SettingsReference.of(component.factory().settingsType()).entries().stream()
            .filter(SettingsReference.Entry::required)
            .map(entry -> "'" + entry.name() + "'")
            .toList();
    return wanted.isEmpty()
        ? Optional.empty()
        : Optional.of("needs its setting " + String.join(" and ", wanted));
  }

  private static Proposal proposal(Component component, String obstacle) {
    Set<String> languages =
        ByDefault.descriptor(component).map(Descriptor::languages).orElse(Set.of());
    return new Proposal(component, ByDefault.summary(component), languages, obstacle);
  }

  private static Set<String> names(List<LayerKey<?>> keys) {
    Set<String> names = new TreeSet<>();
    keys.forEach(key -> names.add(key.name()));
    return names;
  }
}
