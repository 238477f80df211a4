package org.copydesk.engine.assembly;

import java.nio.file.Path;
import java.util.Optional;
import org.copydesk.api.component.Descriptor;
import org.copydesk.engine.config.Node;
import org.copydesk.engine.config.Problems;
import org.copydesk.engine.config.SettingsBinder;
import org.copydesk.engine.config.SourceText;
import org.copydesk.engine.plugin.Component;

/** What a component says of itself with its default settings. */
public final class ByDefault {

  private ByDefault() {}

  /** Returns its descriptor, or nothing when it does not work without settings. */
  public static Optional<Descriptor> descriptor(Component component) {
    Problems unheard = new Problems(SourceText.NONE);
    try {
      return SettingsBinder.strict(unheard, Path.of(""))
          .bind(Node.Mapping.EMPTY, component.factory().settingsType(), component.name())
          .map(settings -> Bound.describe(component, settings));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // it does not work with its defaults
    }
  }

  /** Returns a sentence on what it does, empty when it has none. */
  public static String summary(Component component) {
    return descriptor(component)
        .map(Descriptor::summary)
        .orElseGet(() -> SettingsReference.of(component.factory().settingsType()).description());
  }
}
