package org.copydesk.plugin.actors.reading;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.copydesk.plugin.actors.base.BadBaseException;
import org.copydesk.plugin.actors.base.EntryReceiver;
import org.jspecify.annotations.Nullable;

/**
 * A file of entries that has been read.
 *
 * @param format the format it was read in
 * @param sha256 the digest of its bytes, in hexadecimal digits
 */
public record EntryFile(Format format, String sha256) {

  private static final int HEAD = 1 << 16;
  private static final int MAGIC = 3;
  private static final int BUFFER = 1 << 18;

  /**
   * Reads a file entry by entry; a packed one is unpacked on the way.
   *
   * @param wanted the format, null for what its first bytes tell
   * @param choice what is wanted of a file that holds more
   * @throws BadBaseException if it cannot be read at all
   */
  public static EntryFile read(
      Path file, @Nullable Format wanted, Choice choice, EntryReceiver receiver) {
    MessageDigest digest = newDigest();
    try (InputStream raw = new DigestInputStream(Files.newInputStream(file), digest);
        InputStream in = unpacked(new BufferedInputStream(raw, BUFFER))) {
      Format format = wanted == null ? Format.of(head(in)) : wanted;
      format.read(keptOpen(in), choice, receiver);
      raw.transferTo(OutputStream.nullOutputStream());
      return new EntryFile(format, HexFormat.of().formatHex(digest.digest()));
    } catch (CharacterCodingException e) {
      throw new BadBaseException("The knowledge base " + file + " is not in UTF-8; save it so.");
    } catch (IOException e) {
      throw new BadBaseException(
          "The knowledge base " + file + " cannot be read; is the path right? " + e);
    }
  }

  /** A reader of rows closes what it reads, but all of the file counts for the digest. */
  private static InputStream keptOpen(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public void close() {
        // closed by whoever has opened it
      }
    };
  }

  private static String head(InputStream in) throws IOException {
    in.mark(HEAD);
    String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
    in.reset();
    return head;
  }

  private static InputStream unpacked(InputStream in) throws IOException {
    in.mark(MAGIC);
    byte[] first = in.readNBytes(MAGIC);
    in.reset();
    if (first.length == MAGIC && first[0] == 0x1f && first[1] == (byte) 0x8b) {
      return new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER);
    }
    boolean bzip2 = first.length == MAGIC && first[0] == 'B' && first[1] == 'Z' && first[2] == 'h';
    return bzip2 ? new BufferedInputStream(new BZip2CompressorInputStream(in, true), BUFFER) : in;
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
