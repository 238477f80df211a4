package org.copydesk.acceptance.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All hostile files, the same for the same seed. */
final class HostileFolder {

  private static final int LARGE = 200_000_000;
  private static final int QUITE_LARGE = 40_000_000;

  private HostileFolder() {}

  /**
   * Returns the files that a program can write.
   *
   * @param port where somebody listens on this machine, whom nobody may call
   */
  static List<HostileFile> files(long seed, int port) {
    List<HostileFile> all = new ArrayList<>();
    all.addAll(new Damages(seed).all());
    all.addAll(ArchiveBombs.all());
    all.addAll(DocumentBombs.all());
    all.addAll(PdfBombs.all());
    all.addAll(DeepNests.all());
    all.addAll(new Entities(port).all());
    all.addAll(new RemoteCalls(port).all());
    all.addAll(Slips.all());
    all.add(
        new HostileFile("large", "words.txt", file -> fill(file, Originals.WORDS + "\n", LARGE)));
    all.add(new HostileFile("large", "one-line.txt", file -> fill(file, "pier ", QUITE_LARGE)));
    all.add(new HostileFile("large", "one-word.html", file -> fill(file, "pier", QUITE_LARGE)));
    all.add(new HostileFile("large", "zeros.txt", HostileFolder::makeHole));
    return all;
  }

  private static void fill(Path file, String text, int bytes) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      Bytes.repeat(text, bytes / text.length()).to(out);
    }
  }

  /** Writes zeros that take no room on the disk. */
  private static void makeHole(Path file) throws IOException {
    try (var channel =
        Files.newByteChannel(
            file,
            java.nio.file.StandardOpenOption.CREATE_NEW,
            java.nio.file.StandardOpenOption.WRITE,
            java.nio.file.StandardOpenOption.SPARSE)) {
      channel.position(LARGE).write(java.nio.ByteBuffer.wrap(new byte[1]));
    }
  }
}
