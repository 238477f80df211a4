package org.copydesk.embed.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.copydesk.engine.plugin.PluginLock;

/** Says whether plugin folders are locked. */
public final class PluginLocks {

  private PluginLocks() {}

  /**
   * Says in words whether a folder, or the one that a plugin lies in, is locked.
   *
   * @throws org.copydesk.engine.plugin.PluginException if its list cannot be read
   */
  public static String sentence(Path place) {
    Path absolute = place.toAbsolutePath().normalize();
    Path folder = Files.isDirectory(absolute) ? absolute : absolute.resolveSibling("").normalize();
    Optional<PluginLock> lock = PluginLock.in(folder);
    return "'"
        + folder
        + "' is "
        + lock.map(l -> "locked: " + PluginLock.NAME + " lists " + l.digests().size())
            .orElse("not locked: any plugin in it is loaded");
  }
}
