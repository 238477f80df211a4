package org.copydesk.cli;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.embed.Copydesk;
import org.copydesk.engine.assembly.ByDefault;
import org.copydesk.engine.plugin.Catalog;
import org.copydesk.engine.plugin.Component;
import org.copydesk.engine.plugin.ComponentKind;
import org.copydesk.engine.plugin.Plugin;
import org.copydesk.engine.plugin.PluginException;

/** The names that can be completed, looked up when they are asked for. */
abstract class InstalledNames implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    try (Catalog catalog = Copydesk.catalog(new PluginFolderOption().all())) {
      return new TreeSet<>(names(catalog).toList()).iterator();
    } catch (PluginException e) {
      return List.<String>of().iterator(); // whoever runs them is told
    }
  }

  abstract Stream<String> names(Catalog catalog);

  /** Plugins and what is in them. */
  static final class Everything extends InstalledNames {
    @Override
    Stream<String> names(Catalog catalog) {
      return Stream.concat(
          catalog.plugins().stream().map(Plugin::id),
          catalog.components().stream().map(Component::name));
    }
  }

  /** Stages. */
  static final class Stages extends InstalledNames {
    @Override
    Stream<String> names(Catalog catalog) {
      return catalog.components().stream()
          .filter(component -> component.kind() == ComponentKind.STAGE)
          .map(Component::name);
    }
  }

  /** The layers that stages provide. */
  static final class Layers extends InstalledNames {
    @Override
    Stream<String> names(Catalog catalog) {
      return catalog.components().stream()
          .flatMap(component -> ByDefault.descriptor(component).stream())
          .map(descriptor -> descriptor.provides())
          .flatMap(Collection::stream)
          .map(LayerKey::name);
    }
  }
}
