package org.copydesk.acceptance.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts bytes together. */
final class Bytes {

  static final int MEBIBYTE = 1 << 20;

  private Bytes() {}

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Returns what is written. */
  static byte[] of(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Packs a zip of names and their bytes or texts, in this order. */
  static byte[] zip(Object... namesAndContents) {
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndContents.length; i += 2) {
      Object content = namesAndContents[i + 1];
      members.put(
          (String) namesAndContents[i],
          content instanceof byte[] bytes ? bytes : utf8((String) content));
    }
    return zip(members);
  }

  static byte[] zip(Map<String, byte[]> members) {
    return of(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
              put(zip, member.getKey(), to -> to.write(member.getValue()));
            }
          }
        });
  }

  /** Packs a zip with one member more, which is too large to be held. */
  static byte[] zip(Map<String, byte[]> members, String name, Writing large) {
    return of(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
              put(zip, member.getKey(), to -> to.write(member.getValue()));
            }
            put(zip, name, large);
          }
        });
  }

  private static void put(ZipOutputStream zip, String name, Writing content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    content.to(zip);
    zip.closeEntry();
  }

  static byte[] gzip(Writing content) {
    return of(
        out -> {
          try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            content.to(gzip);
          }
        });
  }

  /** Writes the same bytes again and again. */
  static Writing repeat(String text, int times) {
    int atOnce = Math.max(1, 8192 / text.length());
    byte[] many = utf8(text.repeat(atOnce));
    return out -> {
      for (int i = 0; i < times / atOnce; i++) {
        out.write(many);
      }
      out.write(utf8(text.repeat(times % atOnce)));
    };
  }

  /** Writes zeros. */
  static Writing zeros(int mebibytes) {
    byte[] zeros = new byte[MEBIBYTE];
    return out -> {
      for (int i = 0; i < mebibytes; i++) {
        out.write(zeros);
      }
    };
  }

  /** Writes one after another. */
  static Writing all(Object... parts) {
    return out -> {
      for (Object part : parts) {
        if (part instanceof Writing writing) {
          writing.to(out);
        } else {
          out.write(part instanceof byte[] bytes ? bytes : utf8((String) part));
        }
      }
    };
  }

  /** Writes something. */
  @FunctionalInterface
  interface Writing {
    void to(OutputStream out) throws IOException;
  }
}
