package org.copydesk.engine.plugin;

import java.util.List;
import org.pf4j.PluginDescriptor;

/**
 * A plugin that may be loaded.
 *
 * @param found where it is
 * @param descriptor what it says of itself
 * @param extensions the classes in its index of extensions
 */
record InspectedPlugin(Found found, PluginDescriptor descriptor, List<String> extensions) {

  InspectedPlugin {
    extensions = List.copyOf(extensions);
  }

  String refusal(String reason) {
    return found.origin() + ": error: " + reason;
  }
}
