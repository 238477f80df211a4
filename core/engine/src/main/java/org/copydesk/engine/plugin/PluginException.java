package org.copydesk.engine.plugin;

import java.nio.file.Path;
import java.util.List;

/** Plugins that cannot be used, with everything that is wrong at once. */
public final class PluginException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  /** Takes what is wrong, each with its place and the mend; there is at least one. */
  public PluginException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  static PluginException of(Path place, String problem) {
    return new PluginException(List.of(place + ": error: " + problem));
  }

  /** Returns what is wrong, each with its place and the mend. */
  public List<String> problems() {
    return problems;
  }
}
