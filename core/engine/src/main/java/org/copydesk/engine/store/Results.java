package org.copydesk.engine.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Loaded;
import org.copydesk.engine.store.Row.LayerAt;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * What reading and the stages gave, under keys that tell what it depends on: texts, layers, and
 * what came out of which bytes.
 */
final class Results {

  private final MVMap<String, String> texts;
  private final MVMap<String, String> layers;
  private final Loads loads;

  Results(MVStore store) {
    this.texts = store.openMap("texts");
    this.layers = store.openMap("layers");
    this.loads = new Loads(store, texts);
  }

  Optional<Iterable<Loaded>> loaded(LoadKey key, Place place) {
    return loads.read(key, place);
  }

  LoadLog log(LoadKey key) {
    return loads.log(key);
  }

  /** Keeps a document and its layers, each once, and returns the row that finds them again. */
  Row add(Document document, LedgerEntry entry, Chain chain) {
    String json = DocumentJson.write(document);
    String digest = Chain.digest(json);
    String kept = document.id() + "/" + digest;
    if (!texts.containsKey(kept)) {
      texts.put(kept, json);
    }
    List<LayerAt> at = new ArrayList<>();
    for (Link link : chain.links()) {
      boolean served = link.servedIn(document);
      digest = Chain.next(digest, link, served);
      if (served) {
        at.addAll(add(document, link, digest));
      }
    }
    return Row.of(entry, kept, at);
  }

  private List<LayerAt> add(Document document, Link link, String digest) {
    List<LayerAt> at = new ArrayList<>();
    for (LayerKey<?> key : link.layers()) {
      LayerAt layerAt = new LayerAt(key.name(), layerKey(document, digest, key));
      if (!layers.containsKey(layerAt.key())) {
        layers.put(layerAt.key(), LayerJson.write(document.layer(key)));
      }
      at.add(layerAt);
    }
    return at;
  }

  private static String layerKey(Document document, String digest, LayerKey<?> key) {
    return document.id() + "/" + digest + "/" + key.name();
  }

  /** Adds the layers that are kept, stage by stage, up to the first stage that is unknown. */
  Document known(Document document, Chain chain) {
    Document current = document;
    String digest = Chain.digest(DocumentJson.write(document));
    for (Link link : chain.links()) {
      boolean applies = link.applies().test(document);
      digest = Chain.next(digest, link, applies);
      if (applies) {
        Optional<Document> more = with(current, link, digest);
        if (more.isEmpty()) {
          return current;
        }
        current = more.get();
      }
    }
    return current;
  }

  private Optional<Document> with(Document document, Link link, String digest) {
    Document current = document;
    for (LayerKey<?> key : link.layers()) {
      String json = layers.get(layerKey(document, digest, key));
      if (json == null) {
        return Optional.empty();
      }
      current = current.with(LayerJson.read(json, key));
    }
    return Optional.of(current);
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
    sweep(texts, rows);
    sweep(layers, rows);
    loads.sweep();
  }

  private static void sweep(MVMap<String, String> map, Function<String, List<Row>> rows) {
    String document = "";
    Set<String> used = Set.of();
    for (Iterator<String> keys = map.keyIterator(null); keys.hasNext(); ) {
      String key = keys.next();
      String owner = key.substring(0, key.indexOf('/'));
      if (!owner.equals(document)) {
        document = owner;
        used = used(rows.apply(owner));
      }
      if (!used.contains(key)) {
        map.remove(key);
      }
    }
  }

  private static Set<String> used(List<Row> rows) {
    Set<String> used = new HashSet<>();
    for (Row row : rows) {
      used.add(row.kept());
      row.layers().forEach(at -> used.add(at.key()));
    }
    return used;
  }
}
