package org.copydesk.acceptance.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Archives that are small and unpack to a flood. */
final class ArchiveBombs {

  private static final int FLOOD = 130;

  private ArchiveBombs() {}

  static List<HostileFile> all() {
    List<HostileFile> all = new ArrayList<>();
    byte[] flood = Bytes.zip(Map.of(), "zeros.txt", Bytes.zeros(FLOOD));
    all.add(bomb("one-member.zip", flood));
    all.add(bomb("many-members.zip", many(20)));
    all.add(bomb("nested.zip", nested(flood)));
    all.add(bomb("deeper-than-anyone-looks.zip", deep(40)));
    all.add(bomb("overlapping.zip", overlapping(200)));
    all.add(bomb("fifty-thousand-members.zip", crowd(50_000)));
    all.add(bomb("zeros.txt.gz", Bytes.gzip(Bytes.zeros(FLOOD))));
    all.add(bomb("words.txt.gz", Bytes.gzip(Bytes.repeat(Originals.WORDS + "\n", 700_000))));
    all.add(bomb("zeros.tar.gz", Bytes.gzip(Bytes.all(tarHeader(FLOOD), Bytes.zeros(FLOOD)))));
    all.add(bomb("zeros.txt.bz2", bzip2(120)));
    all.add(bomb("zeros.txt.xz", xz(130)));
    all.add(bomb("zeros.7z", sevenZip(60)));
    all.add(bomb("gzip-in-gzip.gz", Bytes.gzip(o -> o.write(Bytes.gzip(Bytes.zeros(FLOOD))))));
    return all;
  }

  private static HostileFile bomb(String name, byte[] bytes) {
    return HostileFile.of("bombs", name, bytes);
  }

  private static byte[] many(int members) {
    byte[] bomb = Bytes.zip(Map.of(), "zeros.txt", Bytes.zeros(60));
    Map<String, byte[]> all = new LinkedHashMap<>();
    for (int i = 0; i < members; i++) {
      all.put(i + ".zip", bomb);
    }
    return Bytes.zip(all);
  }

  /** Sixteen in each of sixteen in each of sixteen: the well-known form. */
  private static byte[] nested(byte[] innermost) {
    byte[] layer = innermost;
    for (int depth = 0; depth < 3; depth++) {
      Map<String, byte[]> members = new LinkedHashMap<>();
      for (int i = 0; i < 16; i++) {
        members.put("lib " + Integer.toHexString(i) + ".zip", layer);
      }
      layer = Bytes.zip(members);
    }
    return layer;
  }

  private static byte[] deep(int depth) {
    byte[] inner = Bytes.zip("note.txt", Originals.WORDS);
    for (int i = 0; i < depth; i++) {
      inner = Bytes.zip("inner.zip", inner);
    }
    return inner;
  }

  private static byte[] crowd(int members) {
    Map<String, byte[]> all = new LinkedHashMap<>();
    for (int i = 0; i < members; i++) {
      all.put("m" + i, new byte[0]);
    }
    return Bytes.zip(all);
  }

  /** All entries of its list of contents point to the same bytes. */
  private static byte[] overlapping(int times) {
    byte[] plain = new byte[8 * Bytes.MEBIBYTE];
    byte[] packed = deflated(plain);
    CRC32 sum = new CRC32();
    sum.update(plain);
    ByteBuffer out = little(4096 + packed.length + times * 128);
    out.putInt(0x04034b50);
    head(out, sum, packed.length, plain.length);
    out.put(Bytes.utf8("zero")).put(packed);
    int list = out.position();
    for (int i = 0; i < times; i++) {
      out.putInt(0x02014b50).putShort((short) 20);
      head(out, sum, packed.length, plain.length);
      out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(0);
      out.put(Bytes.utf8(String.format("%04d", i)));
    }
    int end = out.position();
    out.putInt(0x06054b50).putInt(0).putShort((short) times).putShort((short) times);
    out.putInt(end - list).putInt(list).putShort((short) 0);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(out.array(), 0, out.position());
    return bytes.toByteArray();
  }

  private static void head(ByteBuffer out, CRC32 sum, int packed, int plain) {
    out.putShort((short) 20).putShort((short) 0).putShort((short) 8).putInt(0);
    out.putInt((int) sum.getValue()).putInt(packed).putInt(plain);
    out.putShort((short) 4).putShort((short) 0);
  }

  private static byte[] deflated(byte[] plain) {
    Deflater deflater = new Deflater(9, true);
    deflater.setInput(plain);
    deflater.finish();
    byte[] room = new byte[plain.length / 100];
    int length = deflater.deflate(room);
    deflater.end();
    return java.util.Arrays.copyOf(room, length);
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Begins a tape with one member of so many mebibytes. */
  static byte[] tarHeader(int mebibytes) {
    byte[] head = new byte[512];
    put(head, 0, "zeros.txt");
    put(head, 100, "0000644");
    put(head, 124, String.format("%011o", (long) mebibytes * Bytes.MEBIBYTE));
    put(head, 136, "00000000000");
    put(head, 156, "0");
    put(head, 257, "ustar");
    put(head, 263, "00");
    put(head, 148, "        ");
    int sum = 0;
    for (byte b : head) {
      sum += b & 0xFF;
    }
    put(head, 148, String.format("%06o\0 ", sum));
    return head;
  }

  private static void put(byte[] head, int at, String text) {
    byte[] bytes = Bytes.utf8(text);
    System.arraycopy(bytes, 0, head, at, bytes.length);
  }

  private static byte[] bzip2(int mebibytes) {
    return Bytes.of(
        out -> {
          try (var packed = new BZip2CompressorOutputStream(out)) {
            Bytes.zeros(mebibytes).to(packed);
          }
        });
  }

  private static byte[] xz(int mebibytes) {
    return Bytes.of(
        out -> {
          try (var packed = new XZCompressorOutputStream(out, 0)) {
            Bytes.zeros(mebibytes).to(packed);
          }
        });
  }

  private static byte[] sevenZip(int mebibytes) {
    return Bytes.of(
        out -> {
          SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
          try (SevenZOutputFile packed = new SevenZOutputFile(channel)) {
            byte[] zeros = new byte[Bytes.MEBIBYTE];
            for (String name : new String[] {"a.txt", "b.txt"}) {
              SevenZArchiveEntry entry = new SevenZArchiveEntry();
              entry.setName(name);
              packed.putArchiveEntry(entry);
              for (int i = 0; i < mebibytes; i++) {
                packed.write(zeros);
              }
              packed.closeArchiveEntry();
            }
          }
          out.write(channel.array(), 0, (int) channel.size());
        });
  }
}
