package org.copydesk.loader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes mails as Outlook saves them: a folder of streams, each named by its property. */
final class MsgFile {

  private static final int TEXT = 0x001F;
  private static final int BYTES = 0x0102;
  private static final int NUMBER = 0x0003;
  private static final int TIME = 0x0040;
  private static final long SECONDS_FROM_1601_TO_1970 = 11_644_473_600L;

  private final POIFSFileSystem file = new POIFSFileSystem();
  private final ByteBuffer properties = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
  private int recipients;
  private int attachments;

  MsgFile(String subject) {
    try {
      DirectoryEntry names = file.getRoot().createDirectory("__nameid_version1.0");
      for (String stream : new String[] {"00020102", "00030102", "00040102"}) {
        write(names, "__substg1.0_" + stream, new byte[0]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    properties.position(32);
    text(0x001A, "IPM.Note").text(0x0037, subject);
  }

  MsgFile from(String name, String address) {
    return text(0x0C1A, name).text(0x0C1E, "SMTP").text(0x0C1F, address);
  }

  MsgFile sent(Instant time) {
    long ticks = (time.getEpochSecond() + SECONDS_FROM_1601_TO_1970) * 10_000_000L;
    properties.putInt(0x0039 << 16 | TIME).putInt(6).putLong(ticks);
    return this;
  }

  MsgFile plain(String body) {
    return text(0x1000, body);
  }

  MsgFile html(String body) {
    return bytes(file.getRoot(), 0x1013, body.getBytes(StandardCharsets.UTF_8));
  }

  MsgFile kind(String messageClass) {
    return text(0x001A, messageClass);
  }

  MsgFile to(String name, String address) {
    try {
      DirectoryEntry folder =
          file.getRoot().createDirectory(String.format("__recip_version1.0_#%08X", recipients++));
      text(folder, 0x3001, name);
      text(folder, 0x3003, address);
      ByteBuffer own = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
      own.putLong(0).putInt(0x0C15 << 16 | NUMBER).putInt(6).putLong(1);
      write(folder, "__properties_version1.0", own.array());
      return text(0x0E04, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  MsgFile attach(String name, String type, String contentId, byte[] content) {
    try {
      DirectoryEntry folder =
          file.getRoot().createDirectory(String.format("__attach_version1.0_#%08X", attachments++));
      text(folder, 0x3707, name);
      text(folder, 0x370E, type);
      if (!contentId.isEmpty()) {
        text(folder, 0x3712, contentId);
      }
      write(folder, "__properties_version1.0", new byte[8]);
      return bytes(folder, 0x3701, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try (file) {
      write(
          file.getRoot(),
          "__properties_version1.0",
          java.util.Arrays.copyOf(properties.array(), properties.position()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private MsgFile text(int property, String value) {
    text(file.getRoot(), property, value);
    return this;
  }

  private void text(DirectoryEntry folder, int property, String value) {
    write(folder, stream(property, TEXT), value.getBytes(StandardCharsets.UTF_16LE));
  }

  private MsgFile bytes(DirectoryEntry folder, int property, byte[] value) {
    write(folder, stream(property, BYTES), value);
    return this;
  }

  private static String stream(int property, int type) {
    return String.format("__substg1.0_%04X%04X", property, type);
  }

  private static void write(DirectoryEntry folder, String name, byte[] value) {
    try {
      if (folder.hasEntry(name)) {
        folder.getEntry(name).delete();
      }
      folder.createDocument(name, new ByteArrayInputStream(value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
