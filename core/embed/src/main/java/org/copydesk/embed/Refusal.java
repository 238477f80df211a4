package org.copydesk.embed;

import java.util.List;
import org.copydesk.engine.config.ConfigurationException;
import org.copydesk.engine.config.Problem;
import org.copydesk.engine.pipeline.RunException;
import org.copydesk.engine.plugin.PluginException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a worker process cannot work, as it crosses to its parent.
 *
 * @param kind what the parent throws
 * @param message for the user
 * @param problems the faults of a pipeline file
 * @param plugins the faults of plugins
 */
record Refusal(Kind kind, String message, List<Problem> problems, List<String> plugins) {

  private static final JsonMapper JSON = new JsonMapper();

  /** What the parent throws. */
  enum Kind {
    CONFIGURATION,
    PLUGINS,
    SETTINGS,
    RUN
  }

  static Refusal of(RuntimeException cause) {
    if (cause instanceof ConfigurationException e) {
      return new Refusal(Kind.CONFIGURATION, "", e.problems(), List.of());
    }
    if (cause instanceof PluginException e) {
      return new Refusal(Kind.PLUGINS, "", List.of(), e.problems());
    }
    String message = String.valueOf(cause.getMessage());
    if (cause instanceof RunException) {
      return new Refusal(Kind.RUN, message, List.of(), List.of());
    }
    return cause instanceof IllegalArgumentException
        ? new Refusal(Kind.SETTINGS, message, List.of(), List.of())
        : new Refusal(Kind.RUN, "A worker process broke down: " + cause, List.of(), List.of());
  }

  String write() {
    return JSON.writeValueAsString(this);
  }

  static RuntimeException read(String json) {
    Refusal refusal = JSON.readValue(json, Refusal.class);
    return switch (refusal.kind()) {
      case CONFIGURATION -> new ConfigurationException(refusal.problems());
      case PLUGINS -> new PluginException(refusal.plugins());
      case SETTINGS -> new IllegalArgumentException(refusal.message());
      case RUN -> new RunException(refusal.message());
    };
  }
}
