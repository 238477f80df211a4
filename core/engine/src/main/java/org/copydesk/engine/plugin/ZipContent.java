package org.copydesk.engine.plugin;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a plugin's zip holds: unpacked with limits, and compared with what was unpacked of it. */
final class ZipContent implements AutoCloseable {

  private static final int BLOCK = 1 << 16;

  private final ZipFile zip;
  private final ZipLimits limits;

  private ZipContent(ZipFile zip, ZipLimits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  static ZipContent open(Path zip, ZipLimits limits) throws IOException {
    return new ZipContent(new ZipFile(zip.toFile()), limits);
  }

  /**
   * Writes the files below a folder that is empty.
   *
   * @throws IOException with a message for the user if the zip means harm or is damaged; some files
   *     may have been written
   */
  void unpack(Path target, long packed) throws IOException {
    long left = limits.unpacked(packed);
    for (Map.Entry<String, ZipEntry> file : files().entrySet()) {
      Path path = target.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling("."));
      left = write(file.getValue(), path, left);
    }
  }

  /**
   * Tells whether a folder holds the files of this zip and no others.
   *
   * @param bytes whether to compare every byte, or sizes alone
   */
  boolean sameAs(Path folder, boolean bytes) throws IOException {
    Map<String, ZipEntry> files = files();
    Set<String> there = new HashSet<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(path -> !Files.isDirectory(path))
          .forEach(path -> there.add(folder.relativize(path).toString().replace('\\', '/')));
    }
    if (!there.equals(files.keySet())) {
      return false;
    }
    for (Map.Entry<String, ZipEntry> file : files.entrySet()) {
      if (!same(file.getValue(), folder.resolve(file.getKey()), bytes)) {
        return false;
      }
    }
    return true;
  }

  private boolean same(ZipEntry entry, Path file, boolean bytes) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) != entry.getSize()) {
      return false;
    }
    if (!bytes) {
      return true;
    }
    try (InputStream packed = new BufferedInputStream(zip.getInputStream(entry));
        InputStream unpacked = Files.newInputStream(file)) {
      byte[] one = packed.readNBytes(BLOCK);
      while (one.length > 0) {
        if (!Arrays.equals(one, unpacked.readNBytes(one.length))) {
          return false;
        }
        one = packed.readNBytes(BLOCK);
      }
      return unpacked.read() < 0;
    }
  }

  /** The files by their paths below any folder; folders come with their files. */
  private Map<String, ZipEntry> files() throws IOException {
    if (zip.size() > limits.entries()) {
      throw new IOException(
          "it holds " + zip.size() + " entries, and a plugin at most " + limits.entries() + ".");
    }
    Map<String, ZipEntry> files = new HashMap<>();
    for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
      String path = path(entry.getName());
      if (!entry.isDirectory() && files.put(path, entry) != null) {
        throw new IOException(
            "it holds '"
                + entry.getName()
                + "' twice, and which one counts is anyone's guess."
                + " Build it anew.");
      }
    }
    refuseFilesAsFolders(files.keySet());
    return files;
  }

  private static void refuseFilesAsFolders(Set<String> files) throws IOException {
    for (String file : files) {
      for (int slash = file.indexOf('/'); slash > 0; slash = file.indexOf('/', slash + 1)) {
        String folder = file.substring(0, slash);
        if (files.contains(folder)) {
          throw new IOException(
              "'" + printable(folder) + "' is a file and a folder in it. Build it anew.");
        }
      }
    }
  }

  private static String path(String name) throws IOException {
    Path top = Path.of("top").toAbsolutePath();
    try {
      Path path = top.resolve(name).normalize();
      boolean inside = path.startsWith(top) && !path.equals(top);
      if (inside && name.indexOf('\\') < 0 && !name.matches("[A-Za-z]:.*")) {
        return top.relativize(path).toString().replace('\\', '/');
      }
    } catch (InvalidPathException e) {
      throw new IOException(
          "its entry '" + printable(name) + "' has a name that no file can have. Do not trust it.",
          e);
    }
    throw new IOException(
        "its entry '" + printable(name) + "' points out of the zip. Do not trust it.");
  }

  private static String printable(String name) {
    return name.replaceAll("\\p{Cntrl}", "?");
  }

  /** Returns how many bytes are left to write. */
  private long write(ZipEntry entry, Path path, long left) throws IOException {
    CRC32 checksum = new CRC32();
    byte[] block = new byte[BLOCK];
    long rest = left;
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW)) {
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        rest -= read;
        if (rest < 0) {
          throw new IOException(limits.refusal());
        }
        checksum.update(block, 0, read);
        out.write(block, 0, read);
      }
    }
    if (entry.getCrc() != -1 && checksum.getValue() != entry.getCrc()) {
      throw new ZipException("its entry '" + printable(entry.getName()) + "' is damaged");
    }
    return rest;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
