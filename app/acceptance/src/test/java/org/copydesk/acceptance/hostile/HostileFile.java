package org.copydesk.acceptance.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that wants to harm its reader.
 *
 * @param family what kind of harm, which is the name of its folder as well
 * @param name its name in that folder
 * @param content writes it
 */
record HostileFile(String family, String name, Content content) {

  static HostileFile of(String family, String name, byte[] bytes) {
    return new HostileFile(family, name, file -> Files.write(file, bytes));
  }

  static HostileFile of(String family, String name, String text) {
    return of(family, name, Bytes.utf8(text));
  }

  /** Returns its place below the folder of all. */
  String place() {
    return family + "/" + name;
  }

  void write(Path folder) throws IOException {
    content.writeTo(Files.createDirectories(folder.resolve(family)).resolve(name));
  }

  /** Writes a file. */
  @FunctionalInterface
  interface Content {
    void writeTo(Path file) throws IOException;
  }
}
