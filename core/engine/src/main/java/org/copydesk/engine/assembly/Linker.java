package org.copydesk.engine.assembly;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.api.component.Descriptor;
import org.copydesk.engine.config.Definition;
import org.copydesk.engine.config.Nearest;
import org.copydesk.engine.config.Problems;
import org.copydesk.engine.config.SettingsBinder;
import org.copydesk.engine.config.Use;
import org.copydesk.engine.config.When;
import org.copydesk.engine.plugin.Catalog;
import org.copydesk.engine.plugin.Component;
import org.copydesk.engine.plugin.ComponentKind;

/** Finds the component that an item names, and binds its settings. */
final class Linker {

  private final Catalog catalog;
  private final Problems problems;
  private final boolean outputs;
  private final Path folder;

  Linker(Definition definition, Catalog catalog, Problems problems, boolean outputs) {
    this.catalog = catalog;
    this.problems = problems;
    this.outputs = outputs;
    this.folder = outputs ? definition.output() : definition.folder();
  }

  Link link(Use use) {
    Optional<Component> named = catalog.component(use.name());
    if (named.isEmpty()) {
      Optional<String> meant = Nearest.of(use.name(), names());
      problems.add(
          use.node().place("use"),
          "no plugin provides '" + use.name() + "'. " + Nearest.hint(use.name(), names(), all()));
      return new Link(use, meant.flatMap(catalog::component), Optional.empty());
    }
    if (!fits(named.get())) {
      problems.add(use.node().place("use"), elsewhere(named.get()));
      return new Link(use, named, Optional.empty());
    }
    return new Link(use, named, bind(use, named.get()));
  }

  private Optional<Bound> bind(Use use, Component component) {
    refuseCondition(use, component);
    String owner = "'" + use.id() + "'";
    Optional<? extends Record> settings =
        SettingsBinder.strict(problems, folder)
            .bind(use.with(), component.factory().settingsType(), owner);
    if (settings.isEmpty() || !filesAreThere(use, component, settings.get())) {
      return Optional.empty();
    }
    try {
      Descriptor descriptor = Bound.describe(component, settings.get());
      return Optional.of(new Bound(use, component, settings.get(), descriptor));
    } catch (IllegalArgumentException e) {
      problems.add(
          use.node().place("with"), owner + " cannot work with these settings: " + e.getMessage());
      return Optional.empty();
    }
  }

  private void refuseCondition(Use use, Component component) {
    if (component.kind() == ComponentKind.CORPUS_STAGE && !use.when().equals(When.ALWAYS)) {
      problems.add(
          use.node().place("when"),
          "'" + use.id() + "' is a corpus stage, which sees every document. Remove 'when'.");
    }
  }

  /** A stage writes nothing, so that what its paths name must be there. */
  private boolean filesAreThere(Use use, Component component, Record settings) {
    if (component.kind() == ComponentKind.EXPORTER) {
      return true;
    }
    int before = problems.count();
    NamedPaths.of(settings, use.with())
        .forEach(
            path -> {
              if (!path.isThere()) {
                problems.add(
                    path.mark(),
                    "there is no file or folder '"
                        + path.path()
                        + "'. Check '"
                        + path.setting()
                        + "'.");
              }
            });
    return problems.count() == before;
  }

  private boolean fits(Component component) {
    return outputs == (component.kind() == ComponentKind.EXPORTER);
  }

  private String elsewhere(Component component) {
    return outputs
        ? "'" + component.name() + "' is a " + component.kind() + ". Move it to 'stages'."
        : "'" + component.name() + "' is an exporter. Move it to 'outputs'.";
  }

  private List<String> names() {
    return catalog.components().stream().filter(this::fits).map(Component::name).toList();
  }

  private String all() {
    String what = outputs ? "exporters" : "stages";
    return names().isEmpty()
        ? "No " + what + " are installed: is the plugin folder the right one?"
        : "The installed " + what + " are: " + String.join(", ", names()) + ".";
  }
}
