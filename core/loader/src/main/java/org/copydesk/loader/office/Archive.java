package org.copydesk.loader.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.copydesk.loader.format.Budget;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.structure.LimitReached;
import org.jspecify.annotations.Nullable;

/**
 * The files in a zip by name, as many as can be found when it is damaged.
 *
 * <p>Names have forward slashes, none at the start, and are looked up blind to case. What is read
 * out of it is counted, since it may be a bomb.
 */
public final class Archive implements AutoCloseable {

  private static final int MOST_SALVAGED = 256 << 20;

  private final @Nullable ZipFile zip;
  private final Map<String, Entry> entries;
  private final Budget budget;
  private @Nullable IOException damage;

  private Archive(
      @Nullable ZipFile zip,
      Map<String, Entry> entries,
      Budget budget,
      @Nullable IOException damage) {
    this.zip = zip;
    this.entries = entries;
    this.budget = budget;
    this.damage = damage;
  }

  /**
   * Opens a zip; one without its list of contents is read from the start as far as that goes.
   *
   * @param budget what it may unpack to
   * @throws IOException if there is no file in it that can be read
   */
  public static Archive open(Spool bytes, Budget budget) throws IOException {
    try {
      ZipFile zip =
          ZipFile.builder()
              .setSeekableByteChannel(bytes.channel())
              .setIgnoreLocalFileHeader(true)
              .get();
      return listed(zip, budget);
    } catch (IOException | RuntimeException e) {
      return salvaged(bytes, budget, e instanceof IOException io ? io : new IOException(e));
    }
  }

  private static Archive listed(ZipFile zip, Budget budget) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (!entry.isDirectory()) {
        put(entries, new Entry(plain(entry.getName()), entry, null));
      }
    }
    return new Archive(zip, entries, budget, null);
  }

  private static Archive salvaged(Spool bytes, Budget budget, IOException damage)
      throws IOException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    try (ZipArchiveInputStream in = new ZipArchiveInputStream(bytes.open(), "UTF-8", true, true)) {
      salvage(in, entries);
    } catch (IOException | RuntimeException e) {
      damage.addSuppressed(e);
    }
    if (entries.isEmpty()) {
      throw damage;
    }
    return new Archive(null, entries, budget, damage);
  }

  private static void salvage(ZipArchiveInputStream in, Map<String, Entry> entries)
      throws IOException {
    long room = MOST_SALVAGED;
    for (ZipArchiveEntry entry = in.getNextEntry();
        entry != null && room > 0;
        entry = in.getNextEntry()) {
      if (!entry.isDirectory()) {
        Salvage salvage = Salvage.of(in, room);
        room -= salvage.bytes().length;
        put(entries, new Entry(plain(entry.getName()), entry, salvage.bytes()));
        if (salvage.broken() != null) {
          throw salvage.broken();
        }
      }
    }
  }

  private static void put(Map<String, Entry> entries, Entry entry) {
    entries.putIfAbsent(key(entry.name()), entry);
  }

  private static String plain(String name) {
    String plain = name.replace('\\', '/');
    int begin = 0;
    while (begin < plain.length() && plain.charAt(begin) == '/') {
      begin++;
    }
    return plain.substring(begin);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Returns the names of all files, in the order of the archive. */
  public List<String> names() {
    return entries.values().stream().map(Entry::name).toList();
  }

  /** Returns the name as the archive writes it, null if it holds no such file. */
  public @Nullable String find(String name) {
    Entry entry = entries.get(key(plain(name)));
    return entry == null ? null : entry.name();
  }

  /**
   * Opens a file.
   *
   * @throws IOException if there is none of this name, it is encrypted or packed in a way that is
   *     not known
   */
  public InputStream open(String name) throws IOException {
    Entry entry = entries.get(key(plain(name)));
    if (entry == null) {
      throw new IOException("The archive holds no '" + name + "'.");
    }
    byte[] bytes = entry.salvaged();
    InputStream in =
        bytes != null || zip == null
            ? new ByteArrayInputStream(bytes == null ? new byte[0] : bytes)
            : zip.getInputStream(entry.entry());
    return new Counted(in, this::count);
  }

  private void count(int read) {
    try {
      budget.unpack(read);
    } catch (LimitReached e) {
      damage = new IOException(e);
      throw e;
    }
  }

  /** Returns what is wrong with the archive as a whole, null when nothing is. */
  public @Nullable IOException damage() {
    return damage;
  }

  @Override
  public void close() throws IOException {
    if (zip != null) {
      zip.close();
    }
  }

  /**
   * A file of the archive.
   *
   * @param salvaged its bytes where the list of contents is gone, null otherwise
   */
  private record Entry(String name, ZipArchiveEntry entry, byte @Nullable [] salvaged) {}
}
