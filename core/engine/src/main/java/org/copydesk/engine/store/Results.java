package org.copydesk.engine.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Place;
import org.copydesk.engine.store.Row.LayerAt;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** What the stages gave, under keys that tell what it depends on: texts, layers and failures. */
final class Results {

  private final Texts texts;
  private final MVMap<String, String> layers;
  private final MVMap<String, String> stamps;
  private final Failures failures;

  Results(MVStore store) {
    this.texts = new Texts(store);
    this.layers = store.openMap("layers");
    this.stamps = store.openMap("stamps");
    this.failures = new Failures(store);
  }

  Texts texts() {
    return texts;
  }

  MVMap<String, String> layers() {
    return layers;
  }

  Failures failures() {
    return failures;
  }

  /** Keeps a document and its layers, each once, and returns the row that finds them again. */
  Row add(Kept kept, Chain chain, String limits) {
    KeptDocument document = kept.document();
    Stamp stamp = Stamp.now(kept.effort());
    if (document == null) {
      return Row.of(kept.entry(), stamp);
    }
    String text = document.textKey();
    texts.putIfAbsent(text, document.json());
    stamps.put(text, Json.RECORDS.writeValueAsString(stamp));
    Adding adding = new Adding(kept, document, limits);
    Keys keys = new Keys(document.id(), document.digest());
    for (Link link : chain.links()) {
      if (link.serves(document.traits())) {
        adding.add(link, keys);
      }
    }
    return Row.of(kept.entry(), text, adding.at, adding.failed, stamp);
  }

  /** Returns when a document was last worked on and what that took. */
  Stamp stamp(String text) {
    String json = stamps.get(text);
    return json == null ? Stamp.UNKNOWN : Json.RECORDS.readValue(json, Stamp.class);
  }

  /** Puts the results of the stages of one document in their places. */
  private final class Adding {

    private final Kept kept;
    private final KeptDocument document;
    private final String limits;
    private final List<LayerAt> at = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    Adding(Kept kept, KeptDocument document, String limits) {
      this.kept = kept;
      this.document = document;
      this.limits = limits;
    }

    void add(Link link, Keys keys) {
      String key = keys.of(link);
      Optional<Note> failure = failure(link);
      if (failure.isPresent()) {
        failures.put(key, failure.get(), limits);
        failed.add(key);
        return;
      }
      document.layers().stream()
          .filter(layer -> layer.stage().equals(link.stage()))
          .forEach(layer -> layers.putIfAbsent(key + "/" + layer.name(), layer.json()));
      if (Results.this.served(link, key)) {
        keys.served(link, key);
        link.layers().forEach(l -> at.add(new LayerAt(l.name(), Keys.layer(key, l))));
      }
    }

    private Optional<Note> failure(Link link) {
      return kept.notes().stream()
          .filter(note -> note.stage().equals(link.stage()) && note.isFailure())
          .findFirst();
    }
  }

  /** Returns a document with what is known of it, for the stages that are left. */
  Kept open(Loads.Item item, Place place, Lookup lookup) {
    String text = "" + item.text();
    int slash = text.indexOf('/');
    KeptDocument document =
        new KeptDocument(
            text.substring(0, slash),
            text.substring(slash + 1),
            required(texts.get(text), place),
            item.characters(),
            lookup.traits(),
            lookup.known());
    List<Note> failed = lookup.notes().stream().filter(Note::isFailure).toList();
    return new Kept(place, document, item.reason(), item.detail(), failed);
  }

  boolean served(Link link, String key) {
    return link.layers().stream().allMatch(layer -> layers.containsKey(Keys.layer(key, layer)));
  }

  /** Reads the document of a row with its layers. */
  Document read(Row row, Place place, List<Place> alsoAt, Chain chain) {
    String json = required(texts.get(row.kept()), place);
    Document document = DocumentJson.read(json, row.document(), place, alsoAt);
    for (LayerAt at : row.layers()) {
      LayerKey<?> key =
          chain.key(at.layer()).orElseThrow(() -> new StoreException("No stage " + at.layer()));
      document = document.with(LayerJson.read(required(layers.get(at.key()), place), key));
    }
    return document;
  }

  private static String required(@Nullable String json, Place place) {
    if (json == null) {
      throw new StoreException(
          "The run store lacks a part of " + place + ". Run the pipeline again.");
    }
    return json;
  }

  /**
   * Drops what the finished run has not used.
   *
   * @param rows gives the rows of a document's id
   */
  void sweep(Function<String, List<Row>> rows) {
    sweep(texts.keys(), rows, texts::remove);
    sweep(layers, rows, layers::remove);
    sweep(stamps, rows, stamps::remove);
    sweep(failures.map(), rows, failures.map()::remove);
  }

  private static void sweep(
      MVMap<String, String> map, Function<String, List<Row>> rows, Consumer<String> remove) {
    String document = "";
    Set<String> used = Set.of();
    for (Iterator<String> keys = Walk.of(map); keys.hasNext(); ) {
      String key = keys.next();
      String owner = key.substring(0, key.indexOf('/'));
      if (!owner.equals(document)) {
        document = owner;
        used = used(rows.apply(owner));
      }
      if (!used.contains(key)) {
        remove.accept(key);
      }
    }
  }

  private static Set<String> used(List<Row> rows) {
    Set<String> used = new HashSet<>();
    for (Row row : rows) {
      used.add(row.kept());
      row.layers().forEach(at -> used.add(at.key()));
      used.addAll(row.failures());
    }
    return used;
  }
}
