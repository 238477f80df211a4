package org.copydesk.engine.plugin;

import org.copydesk.api.component.ComponentFactory;
import org.copydesk.api.export.ExporterFactory;
import org.copydesk.api.stage.CorpusStageFactory;
import org.copydesk.api.stage.StageFactory;

/**
 * A component that pipelines can use.
 *
 * @param name the name that pipelines use
 * @param kind what it is
 * @param factory makes it
 * @param plugin the plugin's id, empty when it came from the class path
 * @param version the plugin's version, empty when it came from the class path
 * @param shared what the components of its plugin share
 */
public record Component(
    String name,
    ComponentKind kind,
    ComponentFactory<?> factory,
    String plugin,
    String version,
    SharedValues shared) {

  /**
   * Looks at a factory.
   *
   * @throws IllegalArgumentException if it is no factory that a pipeline can use
   */
  static Component of(
      ComponentFactory<?> factory, String plugin, String version, SharedValues shared) {
    String name = factory.name();
    if (name == null || !name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException(
          "a component's name is in kebab-case ('quote-extractor'), not '" + name + "'");
    }
    if (factory.settingsType() == null || !factory.settingsType().isRecord()) {
      throw new IllegalArgumentException("the settings of '" + name + "' are no record");
    }
    return new Component(name, kind(factory), factory, plugin, version, shared);
  }

  private static ComponentKind kind(ComponentFactory<?> factory) {
    if (factory instanceof StageFactory) {
      return ComponentKind.STAGE;
    }
    if (factory instanceof CorpusStageFactory) {
      return ComponentKind.CORPUS_STAGE;
    }
    if (factory instanceof ExporterFactory) {
      return ComponentKind.EXPORTER;
    }
    throw new IllegalArgumentException(
        factory.getClass().getName()
            + " is no StageFactory, CorpusStageFactory or ExporterFactory");
  }
}
