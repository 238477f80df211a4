package org.copydesk.engine.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds plugins to the {@code plugins.lock} beside them, where there is one. */
final class HeldPlugins {

  private final Map<Path, Optional<PluginLock>> locks = new HashMap<>();

  /** Tells whether there is a list beside a plugin. */
  boolean locked(Path plugin) {
    return lock(folder(plugin)).isPresent();
  }

  /**
   * Compares the digest of what was read of a plugin's file with the list.
   *
   * @throws IOException with a message for the user if the list does not let it in
   */
  void check(Path plugin, String digest) throws IOException {
    Optional<PluginLock> lock = lock(folder(plugin));
    if (lock.isEmpty()) {
      return;
    }
    String listed = lock.get().digest(name(plugin));
    if (listed == null) {
      throw new IOException(
          "it is not listed in the plugins.lock beside it, and nothing of it was loaded. Its"
              + " SHA-256 is "
              + digest
              + ". Remove it; or, where you trust it, let it in with "
              + command(plugin)
              + ".");
    }
    if (!listed.equals(digest)) {
      throw new IOException(
          "its SHA-256 is "
              + digest
              + ", and the plugins.lock beside it says "
              + listed
              + "; nothing of it was loaded. Copy it anew from where you trust it; or, where you"
              + " changed it yourself, let it in with "
              + command(plugin)
              + ".");
    }
  }

  /**
   * Refuses a folder as a plugin where there is a list.
   *
   * @throws IOException with a message for the user
   */
  void refuseFolder(Path plugin) throws IOException {
    if (locked(plugin)) {
      throw new IOException(FOLDER);
    }
  }

  /** Why a folder is no plugin in a locked folder. */
  static final String FOLDER =
      "this plugin is a folder, and plugins.lock holds files alone: those in a folder could change"
          + " while they are loaded. Put its zip or jar in its place, or load it from a folder"
          + " that is not locked.";

  /** Tells of plugins that a folder's list names and that are not there. */
  List<String> missing(Path folder, Set<String> there) {
    return lock(folder).map(lock -> lock.digests().keySet()).orElse(Set.of()).stream()
        .filter(name -> !there.contains(name))
        .map(
            name ->
                folder.resolve(PluginLock.NAME)
                    + ": error: it lists '"
                    + name
                    + "', which is not there. Put it back; or, where you removed it yourself, write"
                    + " the list anew with "
                    + command(folder.resolve(name))
                    + ".")
        .toList();
  }

  private Optional<PluginLock> lock(Path folder) {
    return locks.computeIfAbsent(folder, PluginLock::in);
  }

  private static Path folder(Path plugin) {
    return plugin.toAbsolutePath().normalize().resolveSibling("").normalize();
  }

  private static String name(Path plugin) {
    return String.valueOf(plugin.getFileName());
  }

  private static String command(Path plugin) {
    return "'copydesk plugin lock --plugins " + folder(plugin) + "'";
  }
}
