package org.copydesk.acceptance.hostile;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Small sound files of each format, to be broken. */
final class Originals {

  static final String WORDS =
      "The harbour council voted on Tuesday to close the old ferry pier. \"We waited too long,\""
          + " said Ines Albrecht, who speaks for the crews. Repairs would cost 3.2 million euros.";

  private Originals() {}

  /** Returns the files by their names. */
  static Map<String, byte[]> all() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    Map<String, String> texts = texts();
    texts.forEach((name, text) -> all.put(name, Bytes.utf8(text)));
    all.putAll(OfficeOriginals.all());
    all.put("pier.zip", Bytes.zip("a.txt", WORDS, "b/c.html", texts.get("pier.html")));
    all.put("pier.tar", tar());
    all.put("pier.tar.gz", Bytes.gzip(out -> out.write(tar())));
    all.put("pier.txt.gz", Bytes.gzip(out -> out.write(Bytes.utf8(WORDS))));
    all.put("pier.txt.bz2", bzip2());
    all.put("pier.txt.xz", xz());
    all.put("pier.7z", sevenZip());
    for (String kind : new String[] {"png", "jpg", "gif", "bmp", "tiff"}) {
      all.put("pier." + kind, picture(kind));
    }
    return all;
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("pier.txt", WORDS);
    texts.put("pier.md", "# The pier\n\n" + WORDS + "\n\n> a quoted line\n\n- one\n- two\n");
    texts.put("pier.csv", "day,ferries\nTuesday,14\nWednesday,9\n");
    texts.put(
        "pier.html", "<html><head><title>Pier</title></head><body><p>" + WORDS + "</p></body>");
    texts.put("pier.xml", "<?xml version=\"1.0\"?><note><p>" + WORDS + "</p></note>");
    texts.put("pier.json", "{\"note\": [\"" + WORDS.replace('"', '\'') + "\", 14, null]}");
    texts.put(
        "pier.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><text x=\"1\" y=\"9\">"
            + WORDS
            + "</text></svg>");
    texts.put("pier.rtf", "{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}\\f0 " + WORDS + "\\par}");
    texts.put("pier.eml", mail());
    texts.put("pier.mbox", "From a@pier.example Tue Mar  3 09:12:00 2026\n" + mail());
    return texts;
  }

  static String mail() {
    return "From: Ines <ines@pier.example>\nTo: Desk <desk@pier.example>\nSubject: The pier\n"
        + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b1\n\n"
        + "--b1\nContent-Type: text/plain; charset=utf-8\n\n"
        + WORDS
        + "\n--b1\nContent-Type: text/csv; name=\"days.csv\"\nContent-Transfer-Encoding: base64\n"
        + "Content-Disposition: attachment; filename=\"days.csv\"\n\nZGF5LGZlcnJpZXMKVHVlc2RheSwxNAo=\n"
        + "--b1--\n";
  }

  private static byte[] tar() {
    return Bytes.of(
        out -> {
          try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            byte[] words = Bytes.utf8(WORDS);
            TarArchiveEntry entry = new TarArchiveEntry("notes/a.txt");
            entry.setModTime(0);
            entry.setSize(words.length);
            tar.putArchiveEntry(entry);
            tar.write(words);
            tar.closeArchiveEntry();
          }
        });
  }

  private static byte[] bzip2() {
    return Bytes.of(
        out -> {
          try (var packed = new BZip2CompressorOutputStream(out)) {
            packed.write(Bytes.utf8(WORDS));
          }
        });
  }

  private static byte[] xz() {
    return Bytes.of(
        out -> {
          try (var packed = new XZCompressorOutputStream(out)) {
            packed.write(Bytes.utf8(WORDS));
          }
        });
  }

  private static byte[] sevenZip() {
    return Bytes.of(
        out -> {
          SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
          try (SevenZOutputFile packed = new SevenZOutputFile(channel)) {
            SevenZArchiveEntry entry = new SevenZArchiveEntry();
            entry.setName("notes/a.txt");
            packed.putArchiveEntry(entry);
            packed.write(Bytes.utf8(WORDS));
            packed.closeArchiveEntry();
          }
          out.write(channel.array(), 0, (int) channel.size());
        });
  }

  private static byte[] picture(String kind) {
    BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.CYAN);
    pen.fillOval(5, 5, 40, 30);
    pen.dispose();
    return Bytes.of(out -> ImageIO.write(image, kind, out));
  }
}
