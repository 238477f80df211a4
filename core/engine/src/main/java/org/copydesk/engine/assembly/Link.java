package org.copydesk.engine.assembly;

import java.util.Optional;
import org.copydesk.engine.config.Use;
import org.copydesk.engine.plugin.Component;

/**
 * An item of the definition with what could be found out about it.
 *
 * @param use what the definition says
 * @param component the component that it names, or the one that it probably means, if any
 * @param bound the component with its settings, when nothing is wrong with them
 */
record Link(Use use, Optional<Component> component, Optional<Bound> bound) {

  Bound whole() {
    return bound.orElseThrow();
  }
}
