package org.copydesk.acceptance.hostile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Breaks sound files: cuts them, flips their bits, and puts noise where a format is expected. */
final class Damages {

  private static final String[] ENDINGS = {
    "txt", "html", "xml", "json", "csv", "md", "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx",
    "odt", "ods", "odp", "rtf", "epub", "eml", "msg", "mbox", "pst", "zip", "7z", "rar", "tar",
    "gz", "bz2", "xz", "zst", "png", "jpg", "tiff", "svg", "emf", "wmf", "mp3", "mp4", "accdb",
    "one", "vsd", "pages", "ics", "vcf", "warc", "parquet", "sqlite", "chm", "djvu", "dwg", "tnef",
    "class"
  };

  private final Random random;

  Damages(long seed) {
    this.random = new Random(seed);
  }

  List<HostileFile> all() {
    List<HostileFile> all = new ArrayList<>();
    Map<String, byte[]> originals = Originals.all();
    originals.forEach(
        (name, bytes) -> {
          all.add(cut("cut-half", name, bytes, 0.5));
          all.add(cut("cut-late", name, bytes, 0.93));
          all.add(flipped("flipped-here-and-there", name, bytes, 400));
          all.add(flipped("flipped-much", name, bytes, 25));
        });
    for (String ending : ENDINGS) {
      all.add(HostileFile.of("noise", "noise." + ending, noise(4_000)));
    }
    originals.forEach((name, bytes) -> all.add(headed(name, bytes)));
    return all;
  }

  private static HostileFile cut(String family, String name, byte[] bytes, double share) {
    return HostileFile.of(family, name, Arrays.copyOf(bytes, (int) (bytes.length * share)));
  }

  /** Flips a bit in one byte of so many, at least in one. */
  private HostileFile flipped(String family, String name, byte[] bytes, int oneIn) {
    byte[] flipped = bytes.clone();
    for (int i = 0; i <= bytes.length / oneIn; i++) {
      flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return HostileFile.of(family, name, flipped);
  }

  /** Begins like a format and goes on as noise. */
  private HostileFile headed(String name, byte[] bytes) {
    byte[] headed = noise(6_000);
    System.arraycopy(bytes, 0, headed, 0, Math.min(64, bytes.length));
    return HostileFile.of("noise-with-a-head", name, headed);
  }

  private byte[] noise(int length) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }
}
