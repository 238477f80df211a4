package org.copydesk.api.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A text file that is whole or absent: written beside its place, flushed to the disk and renamed
 * when it is complete.
 *
 * <p>Not for several threads. Text is UTF-8 (half a surrogate pair becomes a question mark), and
 * lines end as the caller writes them.
 *
 * <pre>{@code
 * try (OutputFile file = OutputFile.create(path)) {
 *   file.writer().write("id,text\n");
 *   file.commit();
 * }
 * }</pre>
 */
public final class OutputFile implements AutoCloseable {

  private final Path path;
  private final Path temporary;
  private final FileChannel channel;
  private final BufferedWriter writer;
  private boolean open = true;

  private OutputFile(Path path, Path temporary, FileChannel channel) {
    this.path = path;
    this.temporary = temporary;
    this.channel = channel;
    // Not Channels.newWriter: on a disk that fills up it drops what a short write leaves over.
    this.writer =
        new BufferedWriter(new OutputStreamWriter(Channels.newOutputStream(channel), lenient()));
  }

  /**
   * Starts a file, making its folder where needed.
   *
   * @throws IOException if the folder or the temporary file cannot be written
   */
  public static OutputFile create(Path path) throws IOException {
    Path target = path.toAbsolutePath();
    Files.createDirectories(target.resolveSibling("."));
    Path temporary = target.resolveSibling("." + target.getFileName() + ".part");
    FileChannel channel =
        FileChannel.open(
            temporary,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    return new OutputFile(target, temporary, channel);
  }

  private static CharsetEncoder lenient() {
    return StandardCharsets.UTF_8
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE);
  }

  /** Returns where the file will stand. */
  public Path path() {
    return path;
  }

  /** Returns the writer of its text. */
  public Writer writer() {
    return writer;
  }

  /**
   * Puts the file in its place.
   *
   * @throws IOException if it cannot be written whole, in which case what stood there stays
   */
  public void commit() throws IOException {
    writer.flush();
    channel.force(true);
    writer.close();
    open = false;
    Files.move(
        temporary, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Drops what was not committed. */
  @Override
  public void close() throws IOException {
    if (open) {
      open = false;
      channel.close();
      Files.deleteIfExists(temporary);
    }
  }
}
