package org.copydesk.engine.assembly;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.engine.config.Problems;

/** Finds exporters that would write over each other: the same component with the same paths. */
final class OutputPaths {

  private record Written(String component, List<Path> paths) {}

  private final Problems problems;

  OutputPaths(Problems problems) {
    this.problems = problems;
  }

  void check(List<Link> outputs) {
    Map<Written, Bound> first = new HashMap<>();
    outputs.forEach(link -> link.bound().ifPresent(bound -> check(bound, first)));
  }

  private void check(Bound bound, Map<Written, Bound> first) {
    List<NamedPaths.NamedPath> named = NamedPaths.of(bound.settings(), bound.use().with());
    List<Path> paths = named.stream().map(path -> path.path().normalize()).toList();
    Bound other = first.putIfAbsent(new Written(bound.component().name(), paths), bound);
    if (other != null && !named.isEmpty()) {
      problems.add(
          bound.use().node().mark(),
          String.format(
              "'%s' would write over what '%s' writes to '%s'. Give it a '%s' of its own.",
              bound.use().id(), other.use().id(), paths.get(0), named.get(0).setting()));
    }
  }
}
