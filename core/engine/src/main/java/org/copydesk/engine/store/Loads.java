package org.copydesk.engine.store;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Status;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** What came out of which bytes: the documents by their keys, and what could not be read. */
final class Loads {

  /**
   * One thing that came out.
   *
   * @param inside its path inside the resource
   * @param text the key of the document, null when none came of it
   * @param stamp when it was decided and what that took
   */
  record Item(
      List<String> inside,
      @Nullable String text,
      @Nullable Traits traits,
      int characters,
      @Nullable Reason reason,
      String detail,
      Stamp stamp) {

    /** Fills in what an earlier version did not keep. */
    Item {
      stamp = Stamp.orUnknown(stamp);
    }

    static Item of(Kept kept) {
      KeptDocument document = kept.document();
      return new Item(
          kept.place().inside(),
          document == null ? null : document.textKey(),
          document == null ? null : document.traits(),
          kept.characters(),
          kept.reason(),
          kept.detail(),
          Stamp.now(kept.effort()));
    }

    boolean isWhole() {
      return reason == null
          || reason.status() == Status.PROCESSED
          || reason.status() == Status.SKIPPED;
    }

    Place place(Place resource) {
      return new Place(resource.path(), inside);
    }
  }

  private record Items(List<Item> items, String limits) {

    boolean hold(Terms terms) {
      return items.stream().allMatch(item -> hold(item, terms));
    }

    private boolean hold(Item item, Terms terms) {
      boolean sameLimits =
          item.reason() == null
              || !Failures.dependsOnLimits(item.reason())
              || limits.equals(terms.limits());
      return sameLimits && (item.isWhole() || !terms.again());
    }
  }

  private final MVMap<String, String> loads;
  private final MVMap<String, String> used;
  private final MVMap<String, String> texts;

  Loads(MVStore store, MVMap<String, String> texts) {
    this.loads = store.openMap("loads");
    this.used = store.openMap("loads-used");
    this.texts = texts;
  }

  void begin() {
    used.clear();
  }

  LoadLog log(LoadKey key, String limits) {
    return LoadLog.of(key, (at, items) -> keep(at, items, limits));
  }

  private void keep(String key, List<Item> items, String limits) {
    // What could not be opened may be readable the next time, though its bytes are the same.
    boolean lasting = items.stream().noneMatch(one -> one.reason() == Reason.UNREADABLE);
    if (lasting) {
      loads.put(key, Json.RECORDS.writeValueAsString(new Items(items, limits)));
      used.put(key, "");
    }
  }

  /** Returns what came of the same bytes, if all of it is there. */
  Optional<List<Item>> items(LoadKey key, Terms terms) {
    return items(key.ofAnyName(), terms).or(() -> items(key.toString(), terms));
  }

  private Optional<List<Item>> items(String key, Terms terms) {
    String json = loads.get(key);
    if (json == null) {
      return Optional.empty();
    }
    Items items = Json.RECORDS.readValue(json, Items.class);
    if (!items.hold(terms) || !complete(items)) {
      return Optional.empty();
    }
    used.put(key, "");
    return Optional.of(items.items());
  }

  private boolean complete(Items items) {
    return items.items().stream()
        .allMatch(item -> item.text() == null || texts.containsKey(item.text()));
  }

  /** Drops what no resource of the finished run has. */
  void sweep() {
    for (Iterator<String> keys = Walk.of(loads); keys.hasNext(); ) {
      String key = keys.next();
      if (!used.containsKey(key)) {
        loads.remove(key);
      }
    }
  }
}
