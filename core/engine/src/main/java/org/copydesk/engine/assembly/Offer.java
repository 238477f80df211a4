package org.copydesk.engine.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.component.Descriptor;
import org.copydesk.engine.plugin.Catalog;
import org.copydesk.engine.plugin.Component;
import org.copydesk.engine.plugin.ComponentKind;

/**
 * What a stage needs and gives with its default settings.
 *
 * @param name the stage's
 * @param requires the names of the layers that it cannot work without
 * @param uses those that it takes when they are there
 * @param provides those that it adds
 */
record Offer(String name, Set<String> requires, Set<String> uses, Set<String> provides) {

  /** Returns the offers of all stages; those that have none are told with the reason. */
  static List<Offer> all(Catalog catalog, Map<String, String> without) {
    List<Offer> offers = new ArrayList<>();
    for (Component component : catalog.components()) {
      if (component.kind() == ComponentKind.STAGE) {
        Optional<Descriptor> descriptor = ByDefault.descriptor(component);
        descriptor.ifPresentOrElse(
            d -> offers.add(of(component.name(), d)),
            () -> without.put(component.name(), "cannot work without settings"));
      }
    }
    return offers;
  }

  private static Offer of(String name, Descriptor descriptor) {
    return new Offer(
        name, names(descriptor.requires()), names(descriptor.uses()), names(descriptor.provides()));
  }

  private static Set<String> names(List<LayerKey<?>> keys) {
    Set<String> names = new TreeSet<>();
    keys.forEach(key -> names.add(key.name()));
    return names;
  }
}
