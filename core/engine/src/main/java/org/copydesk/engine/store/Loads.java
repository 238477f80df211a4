package org.copydesk.engine.store;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.source.Loaded.Failed;
import org.copydesk.api.source.Loaded.Read;
import org.copydesk.api.source.Reason;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** What came out of which bytes: the documents by their keys, and what could not be read. */
final class Loads {

  /** Reasons that another try may change, though the bytes have not. */
  private static final Set<Reason> PASSING = EnumSet.of(Reason.UNREADABLE, Reason.WORKER_LOST);

  /**
   * One thing that came out.
   *
   * @param inside its path inside the resource
   * @param text the key of the document, null when none came of it
   */
  private record Item(
      List<String> inside,
      @Nullable String id,
      @Nullable String text,
      @Nullable Reason reason,
      String detail) {

    static Item of(Loaded loaded) {
      List<String> inside = loaded.place().inside();
      if (loaded instanceof Read read) {
        Document document = read.document().withoutLayers();
        String text = document.id() + "/" + Chain.digest(DocumentJson.write(document));
        return new Item(inside, document.id().value(), text, read.reason(), read.detail());
      }
      Failed failed = (Failed) loaded;
      return new Item(inside, null, null, failed.reason(), failed.detail());
    }
  }

  private record Items(List<Item> items) {}

  private final MVMap<String, String> loads;
  private final MVMap<String, String> texts;

  Loads(MVStore store, MVMap<String, String> texts) {
    this.loads = store.openMap("loads");
    this.texts = texts;
  }

  LoadLog log(LoadKey key) {
    return key.reading().isEmpty() ? LoadLog.NONE : new Log(key);
  }

  /** Gathers the items of one resource, which are small beside the documents. */
  private final class Log implements LoadLog {

    private final LoadKey key;
    private final List<Item> items = new ArrayList<>();
    private boolean lasting = true;

    Log(LoadKey key) {
      this.key = key;
    }

    @Override
    public void add(Loaded loaded) {
      items.add(Item.of(loaded));
      lasting &= !(loaded instanceof Failed failed && PASSING.contains(failed.reason()));
    }

    @Override
    public void keep() {
      if (lasting) {
        loads.put(key.toString(), Json.RECORDS.writeValueAsString(new Items(items)));
      }
    }
  }

  Optional<Iterable<Loaded>> read(LoadKey key, Place place) {
    String json = key.reading().isEmpty() ? null : loads.get(key.toString());
    if (json == null || !complete(json)) {
      return Optional.empty();
    }
    List<Item> items = Json.RECORDS.readValue(json, Items.class).items();
    return Optional.of(() -> items.stream().map(item -> loaded(item, place)).iterator());
  }

  private Loaded loaded(Item item, Place resource) {
    Place place = new Place(resource.path(), item.inside());
    String json = item.text() == null ? null : texts.get(item.text());
    if (item.id() == null || json == null) {
      Reason reason = item.reason() == null ? Reason.DAMAGED : item.reason();
      return new Failed(place, reason, item.detail());
    }
    Document document = DocumentJson.read(json, item.id(), place, List.of());
    return new Read(document, item.reason(), item.detail());
  }

  /** Drops what names a text that is no longer kept. */
  void sweep() {
    for (Iterator<String> keys = loads.keyIterator(null); keys.hasNext(); ) {
      String key = keys.next();
      String json = loads.get(key);
      if (json != null && !complete(json)) {
        loads.remove(key);
      }
    }
  }

  private boolean complete(String json) {
    return Json.RECORDS.readValue(json, Items.class).items().stream()
        .allMatch(item -> item.text() == null || texts.containsKey(item.text()));
  }
}
