package org.copydesk.engine.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line puts in the place of the file's own paths.
 *
 * @param input a folder or file, {@code -} for standard input, or null to read what the file says
 * @param output a folder, or null to write where the file says
 */
public record Overrides(@Nullable Path input, @Nullable Path output) {

  /** Leaves the file as it is. */
  public static final Overrides NONE = new Overrides(null, null);

  Node.Mapping apply(Node.Mapping root) {
    Node.Mapping changed = root;
    if (input != null) {
      Node old = root.entry("input").map(Node.Entry::value).orElse(Node.Mapping.EMPTY);
      boolean map = old instanceof Node.Mapping;
      changed = map ? with(root, "input", with((Node.Mapping) old, "path", text(input))) : root;
    }
    return output == null ? changed : with(changed, "output", text(output));
  }

  private static Node text(Path path) {
    boolean standard = path.equals(InputDefinition.STANDARD_INPUT);
    return Node.of(standard ? path : path.toAbsolutePath());
  }

  private static Node.Mapping with(Node.Mapping map, String key, Node value) {
    List<Node.Entry> entries = new ArrayList<>(map.entries());
    Mark place = map.entry(key).map(Node.Entry::keyMark).orElse(Mark.NONE);
    entries.removeIf(entry -> entry.key().equals(key));
    entries.add(new Node.Entry(key, place, value));
    return new Node.Mapping(entries, map.mark());
  }
}
