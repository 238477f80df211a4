package org.copydesk.engine.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.copydesk.engine.config.Setting;
import org.copydesk.engine.config.SettingsShape;
import org.jspecify.annotations.Nullable;

/**
 * The digest of a component's settings and of the files that they name.
 *
 * <p>What a file holds counts, not where it lies, so that a moved pipeline keeps its results.
 */
final class SettingsDigest {

  private SettingsDigest() {}

  static String of(Bound bound) {
    String settings = canonical(bound.settings());
    MessageDigest digest = sha256();
    digest.update((bound.component().name() + settings).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * Every part is told with its length or quoted by brackets, so that no two settings look alike.
   */
  private static String canonical(@Nullable Object value) {
    if (value == null) {
      return "-";
    }
    if (value instanceof Record record) {
      return record(record);
    }
    if (value instanceof Collection<?> items) {
      return items.stream().map(SettingsDigest::canonical).toList().toString();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, String> sorted = new TreeMap<>();
      map.forEach((key, item) -> sorted.put(canonical(key), canonical(item)));
      return sorted.toString();
    }
    String text = value instanceof Path path ? content(path) : value.toString();
    return text.length() + ":" + text;
  }

  private static String record(Record record) {
    SettingsShape shape = SettingsShape.of(record.getClass());
    StringBuilder text = new StringBuilder("{");
    for (Setting setting : shape.settings()) {
      text.append(setting.name()).append('=');
      text.append(canonical(shape.value(record, setting))).append(';');
    }
    return text.append('}').toString();
  }

  private static String content(Path path) {
    if (Files.isRegularFile(path)) {
      return digest(path);
    }
    if (!Files.isDirectory(path)) {
      return path.toString();
    }
    try (Stream<Path> below = Files.walk(path)) {
      List<Path> files = below.filter(Files::isRegularFile).sorted().toList();
      StringBuilder text = new StringBuilder();
      files.forEach(f -> text.append(path.relativize(f)).append('=').append(digest(f)).append(';'));
      return text.toString();
    } catch (UncheckedIOException e) {
      throw new UncheckedIOException("Cannot read '" + path + "'.", e.getCause());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read '" + path + "'.", e);
    }
  }

  private static String digest(Path file) {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read '" + file + "'.", e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
