package org.copydesk.engine.store;

import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.DocumentId;
import org.copydesk.api.document.Metadata;
import org.copydesk.api.document.Origin;
import org.copydesk.api.document.Place;
import org.copydesk.api.document.Section;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is kept: without its layers, and without its places, which belong to a run.
 *
 * @param parent the id of the document that it was embedded in, null for none
 */
record DocumentJson(
    @Nullable String parent,
    String mediaType,
    long size,
    String sha256,
    Metadata metadata,
    String text,
    List<Section> sections) {

  static String write(Document document) {
    Origin origin = document.origin();
    return Json.RECORDS.writeValueAsString(
        new DocumentJson(
            document.parent().map(DocumentId::value).orElse(null),
            origin.mediaType(),
            origin.size(),
            origin.sha256(),
            document.metadata(),
            document.text(),
            document.sections()));
  }

  /** Returns what is kept of a document's metadata, as text to look for words in. */
  static String metadata(String json) {
    return Json.RECORDS.readValue(json, DocumentJson.class).metadata.toString();
  }

  static Document read(String json, String id, Place place, List<Place> alsoAt) {
    DocumentJson kept = Json.RECORDS.readValue(json, DocumentJson.class);
    return Document.of(
        new DocumentId(id),
        kept.parent == null ? null : new DocumentId(kept.parent),
        new Origin(place, kept.mediaType, kept.size, kept.sha256, alsoAt),
        kept.metadata,
        kept.text,
        kept.sections);
  }
}
