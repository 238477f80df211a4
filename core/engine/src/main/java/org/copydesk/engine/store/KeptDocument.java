package org.copydesk.engine.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.Reason;

/**
 * A document as it is kept: text that no class of a plugin is needed for.
 *
 * @param id the document's id
 * @param digest of {@code json}, 40 hexadecimal digits
 * @param json everything but its place and its layers
 * @param characters the length of its text in UTF-16 units
 * @param traits what decides which stages run on it
 * @param layers the layers that are known, or new
 */
public record KeptDocument(
    String id, String digest, String json, int characters, Traits traits, List<KeptLayer> layers) {

  /** Copies the list. */
  public KeptDocument {
    layers = List.copyOf(layers);
  }

  /**
   * Writes a document.
   *
   * @param failures is given a note for each stage whose layers cannot be written
   */
  static KeptDocument of(Document document, Chain chain, Consumer<Note> failures) {
    List<KeptLayer> layers = new ArrayList<>();
    for (Link link : chain.links()) {
      if (link.servedIn(document)) {
        try {
          layers.addAll(layers(document, link));
        } catch (StoreException e) {
          failures.accept(new Note(Reason.STAGE_FAILED, link.stage(), "" + e.getMessage()));
        }
      }
    }
    String json = DocumentJson.write(document);
    return new KeptDocument(
        document.id().value(),
        Chain.digest(json),
        json,
        document.text().length(),
        Traits.of(document),
        layers);
  }

  private static List<KeptLayer> layers(Document document, Link link) {
    List<KeptLayer> layers = new ArrayList<>();
    for (LayerKey<?> key : link.layers()) {
      String json = LayerJson.write(document.layer(key));
      layers.add(new KeptLayer(link.stage(), key.name(), json));
    }
    return layers;
  }

  /** Returns the key of its text. */
  String textKey() {
    return id + "/" + digest;
  }

  KeptDocument without(List<KeptLayer> known) {
    List<KeptLayer> fresh =
        layers.stream()
            .filter(layer -> known.stream().noneMatch(old -> old.name().equals(layer.name())))
            .toList();
    return new KeptDocument(id, digest, json, characters, traits, fresh);
  }

  Document read(Place place, Chain chain) {
    Document document = DocumentJson.read(json, id, place, List.of());
    for (KeptLayer layer : layers) {
      LayerKey<?> key =
          chain
              .key(layer.name())
              .orElseThrow(() -> new StoreException("No stage gives layer " + layer.name() + "."));
      document = document.with(LayerJson.read(layer.json(), key));
    }
    return document;
  }
}
