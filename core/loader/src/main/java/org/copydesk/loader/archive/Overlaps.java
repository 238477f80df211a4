package org.copydesk.loader.archive;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Finds the members of a zip file that share their bytes with others, as no honest file has. */
final class Overlaps {

  private final Set<ZipArchiveEntry> found;

  private Overlaps(Set<ZipArchiveEntry> found) {
    this.found = found;
  }

  /** Of members that overlap, the first is sound. */
  static Overlaps in(List<ZipArchiveEntry> entries) {
    Set<ZipArchiveEntry> found = new HashSet<>();
    long end = 0;
    for (ZipArchiveEntry entry :
        entries.stream()
            .sorted(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset))
            .toList()) {
      if (entry.getLocalHeaderOffset() < end) {
        found.add(entry);
      } else {
        end = entry.getDataOffset() + Math.max(0, entry.getCompressedSize());
      }
    }
    return new Overlaps(found);
  }

  boolean has(ZipArchiveEntry entry) {
    return found.contains(entry);
  }
}
