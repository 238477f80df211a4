package org.copydesk.embed;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.source.DocumentSource;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Listed;
import org.copydesk.api.source.Resource;
import org.copydesk.loader.FileResource;

/** The files of an input, found in one walk that reads none of them. */
final class Listing {

  /** A file, the kind that its name promises, and its size. */
  private record Item(Resource resource, FileType type, long size) {}

  private final List<Item> items = new ArrayList<>();
  private final List<LedgerEntry> refused = new ArrayList<>();

  private Listing() {}

  /**
   * Walks once.
   *
   * @throws IOException if the input cannot be listed
   */
  static Listing of(DocumentSource source, FileTypes types) throws IOException {
    Listing listing = new Listing();
    source.list(listed -> listing.add(listed, types));
    return listing;
  }

  private void add(Listed listed, FileTypes types) {
    if (listed instanceof Listed.Refused no) {
      refused.add(no.entry());
    } else if (listed instanceof Listed.Found found) {
      Resource resource = found.resource();
      FileType type = types.ofName(resource.place().fileName());
      items.add(new Item(resource, type, size(resource)));
    }
  }

  private static long size(Resource resource) {
    try {
      return resource instanceof FileResource file ? Files.size(file.path()) : 0;
    } catch (IOException e) {
      return 0; // it went away, or nobody may see it: the run will say so
    }
  }

  Survey survey() {
    Map<FileType, Survey.Kind> kinds = new LinkedHashMap<>();
    for (Item item : items) {
      kinds.merge(
          item.type(),
          new Survey.Kind(item.type(), 1, item.size()),
          (a, b) -> new Survey.Kind(a.type(), a.files() + b.files(), a.bytes() + b.bytes()));
    }
    return new Survey(List.copyOf(kinds.values()), refused);
  }

  /** Takes some of the files, so that every kind and size has its share; the same each time. */
  List<Resource> sample(int most) {
    Comparator<Item> order =
        Comparator.comparing((Item item) -> item.type().mediaType())
            .thenComparingLong(Item::size)
            .thenComparing(item -> item.resource().place());
    List<Item> sorted = items.stream().sorted(order).toList();
    int count = Math.min(most, sorted.size());
    List<Resource> taken = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int middle = (int) ((2L * i + 1) * sorted.size() / (2L * count));
      taken.add(sorted.get(middle).resource());
    }
    return taken;
  }
}
