package org.copydesk.loader.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.tika.io.TikaInputStream;
import org.copydesk.api.source.NoRoomException;
import org.jspecify.annotations.Nullable;

/** Bytes that were read once and digested: few in memory, many in a temporary file. */
public final class Spool implements AutoCloseable {

  /** No bytes. */
  public static final Spool NOTHING = new Spool(new byte[0], null, 0, sha256().digest());

  private static final int IN_MEMORY = 4 << 20;

  private final byte[] memory;
  private final @Nullable Path file;
  private final long size;
  private final byte[] digest;

  private Spool(byte[] memory, @Nullable Path file, long size, byte[] digest) {
    this.memory = memory;
    this.file = file;
    this.size = size;
    this.digest = digest;
  }

  /**
   * Reads a stream to its end; closing it is the caller's.
   *
   * @throws IOException if it cannot be read
   * @throws NoRoomException if the temporary folder is full
   */
  public static Spool of(InputStream in) throws IOException {
    return whole(salvage(in, Long.MAX_VALUE - 1, IN_MEMORY));
  }

  /**
   * Reads a stream to its end and keeps it in a file, however short; closing it is the caller's.
   *
   * @throws IOException if it cannot be read
   * @throws NoRoomException if the temporary folder is full
   */
  public static Spool inFile(InputStream in) throws IOException {
    return whole(salvage(in, Long.MAX_VALUE - 1, -1));
  }

  private static Spool whole(Reading reading) throws IOException {
    if (reading.failure() != null) {
      reading.spool().close();
      throw reading.failure();
    }
    return reading.spool();
  }

  /**
   * Reads a stream as far as it can be read, and one byte further than {@code most}.
   *
   * @throws NoRoomException if the temporary folder is full
   */
  public static Reading salvage(InputStream in, long most) {
    return salvage(in, most, IN_MEMORY);
  }

  private static Reading salvage(InputStream in, long most, int inMemory) {
    MessageDigest digest = sha256();
    Writing writing = new Writing(inMemory);
    IOException failure = null;
    try {
      writing.copy(new DigestInputStream(in, digest), most + 1);
    } catch (IOException e) {
      failure = e;
    } catch (RuntimeException | Error e) {
      writing.spool(new byte[0]).close();
      throw e;
    }
    return new Reading(writing.spool(digest.digest()), failure);
  }

  /**
   * What came of reading a stream.
   *
   * @param spool what was read
   * @param failure why it ended early, null when it did not
   */
  public record Reading(Spool spool, @Nullable IOException failure) {}

  /** Keeps the first bytes in memory and moves to a file when there are more. */
  private static final class Writing {

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private final int inMemory;
    private @Nullable Path file;
    private long size;

    Writing(int inMemory) {
      this.inMemory = inMemory;
    }

    void copy(InputStream in, long most) throws IOException {
      byte[] buffer = new byte[1 << 16];
      OutputStream out = memory;
      try {
        int read = 0;
        while (read >= 0 && size < most) {
          read = in.read(buffer, 0, (int) Math.min(buffer.length, most - size));
          out = write(out, buffer, Math.max(read, 0));
        }
      } finally {
        close(out);
      }
    }

    /** What cannot be written is no fault of what is read. */
    private OutputStream write(OutputStream out, byte[] buffer, int count) {
      try {
        OutputStream to = file == null && size + count > inMemory ? moveToFile() : out;
        to.write(buffer, 0, count);
        size += count;
        return to;
      } catch (IOException e) {
        throw new NoRoomException(Room.folder(), e);
      }
    }

    private static void close(OutputStream out) {
      try {
        out.close();
      } catch (IOException e) {
        throw new NoRoomException(Room.folder(), e);
      }
    }

    private OutputStream moveToFile() throws IOException {
      file = Files.createTempFile("copydesk-", ".spool");
      OutputStream out = Files.newOutputStream(file);
      memory.writeTo(out);
      memory.reset();
      return out;
    }

    Spool spool(byte[] digest) {
      return new Spool(file == null ? memory.toByteArray() : new byte[0], file, size, digest);
    }
  }

  public static Spool of(byte[] bytes) {
    return new Spool(bytes, null, bytes.length, sha256().digest(bytes));
  }

  public long size() {
    return size;
  }

  public byte[] digest() {
    return digest.clone();
  }

  /** Returns the file that holds the bytes, empty when they are in memory. */
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  public InputStream open() throws IOException {
    return file == null ? new ByteArrayInputStream(memory) : Files.newInputStream(file);
  }

  /** Opens the bytes for reading here and there. */
  public SeekableByteChannel channel() throws IOException {
    return file == null ? new SeekableInMemoryByteChannel(memory) : Files.newByteChannel(file);
  }

  public TikaInputStream openForTika() throws IOException {
    return file == null ? TikaInputStream.get(memory) : TikaInputStream.get(file);
  }

  /** Returns the bytes, or the first {@code most} of them. */
  public byte[] first(long most) throws IOException {
    if (file == null && memory.length <= most) {
      return memory;
    }
    try (InputStream in = open()) {
      return in.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 8));
    }
  }

  @Override
  public void close() {
    if (file != null) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        file.toFile().deleteOnExit();
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
