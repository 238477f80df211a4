package org.copydesk.engine.store;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Place;

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

  static KeptDocument of(Document document, Chain chain) {
    List<KeptLayer> layers = new ArrayList<>();
    for (Link link : chain.links()) {
      if (link.servedIn(document)) {
        link.layers().forEach(key -> layers.add(layer(document, link, key)));
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

  private static KeptLayer layer(Document document, Link link, LayerKey<?> key) {
    return new KeptLayer(link.stage(), key.name(), LayerJson.write(document.layer(key)));
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
