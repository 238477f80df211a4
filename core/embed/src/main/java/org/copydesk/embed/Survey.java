package org.copydesk.embed;

import java.util.Comparator;
import java.util.List;
import org.copydesk.api.source.LedgerEntry;

/**
 * What there is to read, by the names of the files alone.
 *
 * @param kinds the kinds of file, the most frequent first
 * @param refused what lies there and is no file that could be read, such as a link to nowhere
 */
public record Survey(List<Kind> kinds, List<LedgerEntry> refused) {

  /**
   * The files of one kind.
   *
   * @param type what their names promise
   * @param files how many there are
   * @param bytes how large they are together
   */
  public record Kind(FileType type, long files, long bytes) {}

  /** Copies the lists and puts the most frequent kind first. */
  public Survey {
    Comparator<Kind> often = Comparator.comparingLong(Kind::files).reversed();
    kinds = kinds.stream().sorted(often.thenComparing(kind -> kind.type().mediaType())).toList();
    refused = List.copyOf(refused);
  }

  /** Returns how many files there are. */
  public long files() {
    return kinds.stream().mapToLong(Kind::files).sum();
  }

  /** Returns how large they are together. */
  public long bytes() {
    return kinds.stream().mapToLong(Kind::bytes).sum();
  }

  /** Returns how many files are read in this way. */
  public long files(FileType.Reading reading) {
    return kinds.stream()
        .filter(kind -> kind.type().reading() == reading)
        .mapToLong(Kind::files)
        .sum();
  }
}
