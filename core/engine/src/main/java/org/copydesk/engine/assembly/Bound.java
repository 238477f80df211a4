package org.copydesk.engine.assembly;

import org.copydesk.api.component.ComponentFactory;
import org.copydesk.api.component.Descriptor;
import org.copydesk.engine.config.Use;
import org.copydesk.engine.plugin.Component;
import org.copydesk.engine.plugin.ComponentKind;

/**
 * A component with its settings.
 *
 * @param use what the definition says
 * @param component what it names
 * @param settings the component's own record
 * @param descriptor what the component says of itself with them
 */
record Bound(Use use, Component component, Record settings, Descriptor descriptor) {

  boolean is(ComponentKind kind) {
    return component.kind() == kind;
  }

  /**
   * Asks a component to describe itself.
   *
   * @throws IllegalArgumentException if it refuses the settings
   */
  @SuppressWarnings("unchecked") // the settings were made as the factory's own type
  static Descriptor describe(Component component, Record settings) {
    return ((ComponentFactory<Record>) component.factory()).describe(settings);
  }
}
