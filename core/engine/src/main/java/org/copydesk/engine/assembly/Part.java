package org.copydesk.engine.assembly;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.api.component.Descriptor;
import org.copydesk.engine.config.When;
import org.copydesk.engine.plugin.Component;

/**
 * A component of an assembled pipeline, for people who want to know what it would do.
 *
 * @param id its id in the pipeline
 * @param component what it is
 * @param descriptor what it says of itself with its settings
 * @param when on which documents it runs
 * @param paths the files and folders that its settings name, resolved
 */
public record Part(
    String id, Component component, Descriptor descriptor, When when, List<Path> paths) {

  /** Copies the paths. */
  public Part {
    paths = List.copyOf(paths);
  }

  static Part of(Bound bound) {
    List<Path> paths =
        NamedPaths.of(bound.settings(), bound.use().with()).stream()
            .map(NamedPaths.NamedPath::path)
            .toList();
    return new Part(
        bound.use().id(), bound.component(), bound.descriptor(), bound.use().when(), paths);
  }
}
