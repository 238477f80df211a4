package org.copydesk.engine.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The list {@code plugins.lock} of a plugin folder: which plugins may be loaded from it, each with
 * the SHA-256 digest of its file, as {@code sha256sum} writes and checks them.
 *
 * @param digests file names in order, each with 64 lower-case hexadecimal digits
 */
public record PluginLock(Map<String, String> digests) {

  /** The name of the list, beside the plugins that it is about. */
  public static final String NAME = "plugins.lock";

  private static final Pattern LINE = Pattern.compile("([0-9a-fA-F]{64}) [ *](?:\\./)?([^/\\\\]+)");
  private static final int MOST_BYTES = 1 << 20;

  /** Copies the digests. */
  public PluginLock {
    digests = Collections.unmodifiableMap(new TreeMap<>(digests));
  }

  /**
   * Reads the list of a folder.
   *
   * @return nothing where the folder is not locked
   * @throws PluginException if there is a list that cannot be read or understood; a list is never
   *     passed over
   */
  public static Optional<PluginLock> in(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new IOException("it has more than a megabyte");
      }
      return Optional.of(parsed(file, Files.readString(file)));
    } catch (IOException e) {
      throw PluginException.of(
          file,
          "this list of plugins cannot be read: "
              + e.getMessage()
              + ". Mend it, or write it anew with 'copydesk plugin lock'.");
    }
  }

  /**
   * Digests the plugins that lie in a folder, without loading a class of them.
   *
   * @throws PluginException if one cannot be read, or is a folder, which no list can hold to
   */
  public static PluginLock of(Path folder) {
    Map<String, String> digests = new TreeMap<>();
    List<String> problems = new ArrayList<>();
    for (Path path : PluginSearch.children(folder, problems)) {
      try {
        if (PluginSearch.isPlugin(path)) {
          throw new IOException(HeldPlugins.FOLDER);
        } else if (PluginSearch.isFile(path)) {
          digests.put(path.getFileName().toString(), Digests.of(path));
        }
      } catch (IOException e) {
        problems.add(path + ": error: " + e.getMessage());
      }
    }
    if (!problems.isEmpty()) {
      throw new PluginException(problems);
    }
    return new PluginLock(digests);
  }

  /**
   * Writes the list into a folder, whole or not at all.
   *
   * @throws PluginException if it cannot be written; an earlier list is left as it was
   */
  public void write(Path folder) {
    Path file = folder.resolve(NAME);
    try {
      Path aside = Files.createTempFile(folder, ".plugins", ".lock");
      try {
        Files.writeString(aside, text());
        OwnFolder.readable(aside);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(aside);
      }
    } catch (IOException e) {
      throw PluginException.of(
          file,
          "this list cannot be written: " + e.getMessage() + ". Make its folder writable for it.");
    }
  }

  /** Returns the digest of a plugin's file, null where the list does not name it. */
  public @Nullable String digest(String fileName) {
    return digests.get(fileName);
  }

  private String text() {
    return digests.entrySet().stream()
        .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
        .collect(Collectors.joining());
  }

  private static PluginLock parsed(Path file, String text) {
    Map<String, String> digests = new TreeMap<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      Matcher matcher = LINE.matcher(line);
      String digest = matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
      if (digest.isEmpty() || digests.put(matcher.group(2), digest) != null) {
        throw PluginException.of(
            Path.of(file + ":" + number),
            "this line is no SHA-256 digest, two blanks and the name of a file that no other line"
                + " names. Write the list anew with 'copydesk plugin lock'.");
      }
    }
    return new PluginLock(digests);
  }
}
