package org.copydesk.loader.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;
import org.apache.tika.detect.EncodingDetector;
import org.copydesk.loader.format.Charsets;

/**
 * Reads the names of a zip file's members, which old programs wrote in the charset of their time.
 */
final class Names {

  private Names() {}

  /** Returns the names; those in no declared charset are taken for one text, to tell theirs. */
  static List<String> of(List<ZipArchiveEntry> entries, EncodingDetector encodings)
      throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (ZipArchiveEntry entry : entries) {
      if (isUndeclared(entry)) {
        all.write(entry.getRawName());
        all.write('\n');
      }
    }
    String[] lines = Charsets.decode(all.toByteArray(), encodings).split("\n", -1);
    boolean fits = lines.length - 1 == entries.stream().filter(Names::isUndeclared).count();
    List<String> names = new ArrayList<>();
    int next = 0;
    for (ZipArchiveEntry entry : entries) {
      names.add(fits && isUndeclared(entry) ? lines[next++] : entry.getName());
    }
    return names;
  }

  private static boolean isUndeclared(ZipArchiveEntry entry) {
    return entry.getNameSource() == NameSource.NAME && entry.getRawName() != null;
  }
}
