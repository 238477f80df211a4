package org.copydesk.plugin.export.jsonl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.DocumentId;
import org.copydesk.api.document.Metadata;
import org.copydesk.api.document.Origin;
import org.copydesk.api.document.Place;
import org.copydesk.api.document.Section;
import org.copydesk.plugin.export.reading.Names;

/** Turns a document into the tree of one line of the JSON Lines export. */
final class DocumentTree {

  /** The version of the form; a reader can tell by it what to expect. */
  static final String SCHEMA = "copydesk/1";

  private final Set<String> leftOut;

  /** Leaves these layers out. */
  DocumentTree(Set<String> leftOut) {
    this.leftOut = leftOut;
  }

  Map<String, Object> of(Document document) {
    AnnotationTree annotations = new AnnotationTree(document);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("schema", SCHEMA);
    tree.put("id", document.id().value());
    tree.put("parent", document.parent().map(DocumentId::value).orElse(null));
    tree.put("source", source(document.origin()));
    tree.put("metadata", metadata(document.metadata()));
    tree.put("text", document.text());
    tree.put("sections", document.sections().stream().map(s -> section(annotations, s)).toList());
    tree.put("layers", layers(document, annotations));
    return tree;
  }

  private static Map<String, Object> source(Origin origin) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("uri", Uris.of(origin.place()));
    tree.put("path", origin.place().toString());
    tree.put("media-type", origin.mediaType());
    tree.put("size", origin.size());
    tree.put("sha256", origin.sha256());
    tree.put("also-at", origin.alsoAt().stream().map(Place::toString).toList());
    return tree;
  }

  private static Map<String, Object> metadata(Metadata metadata) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("title", metadata.title());
    tree.put("language", metadata.language());
    tree.put("authors", metadata.authors());
    tree.put("published", metadata.published());
    metadata.other().forEach(tree::putIfAbsent);
    return tree;
  }

  private static Map<String, Object> section(AnnotationTree annotations, Section section) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", Names.of(section.kind()));
    tree.putAll(annotations.of(section.span()));
    if (section.level() > 0) {
      tree.put("level", section.level());
    }
    section.attributes().forEach(tree::putIfAbsent);
    return tree;
  }

  private Map<String, Object> layers(Document document, AnnotationTree annotations) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (Layer<?> layer : document.layers()) {
      if (!leftOut.contains(layer.key().name())) {
        List<Object> items = new ArrayList<>();
        for (Annotation annotation : layer) {
          items.add(annotations.of(layer.key(), annotation));
        }
        tree.put(layer.key().name(), items);
      }
    }
    return tree;
  }
}
