package org.copydesk.loader;

import java.util.HexFormat;
import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.DocumentId;
import org.copydesk.api.document.Metadata;
import org.copydesk.api.document.Origin;
import org.copydesk.api.document.Place;
import org.copydesk.loader.format.Attachment;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.structure.Content;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are to become a document.
 *
 * @param place where they stand
 * @param id the document's id
 * @param parent the id of what they were embedded in, null for nothing
 * @param attachment the bytes, and what is known of them
 * @param open the bytes without their encryption; the same bytes where there is none
 * @param depth how many documents they lie in
 */
record Item(
    Place place,
    DocumentId id,
    @Nullable DocumentId parent,
    Attachment attachment,
    Spool open,
    int depth) {

  static Item of(Place place, Spool bytes) {
    Attachment whole = Attachment.of(place.fileName(), bytes, "");
    return new Item(place, DocumentId.ofDigest(bytes.digest()), null, whole, bytes, 0);
  }

  /** Returns what was taken out of it. */
  Item embedded(Attachment inside) {
    Place where = place.embedded(inside.name());
    DocumentId name = id.embedded(inside.name(), inside.bytes().digest());
    return new Item(where, name, id, inside, inside.bytes(), depth + 1);
  }

  /** Returns it with an open copy of its bytes to read. */
  Item opened(Spool copy) {
    return new Item(place, id, parent, attachment, copy, depth);
  }

  boolean isOpened() {
    return open != attachment.bytes();
  }

  /** Returns the media type that its document declares, empty for none. */
  String declaredType() {
    return isOpened() ? "" : attachment.type();
  }

  Spool bytes() {
    return attachment.bytes();
  }

  /** Returns the file name, which helps to tell the type; empty for standard input. */
  String name() {
    return place.equals(StandardInput.PLACE) ? "" : place.fileName();
  }

  /** Makes the document of what was read. */
  Document document(Draft draft, String type, String usualLanguage) {
    Origin origin =
        new Origin(
            place, type, bytes().size(), HexFormat.of().formatHex(bytes().digest()), List.of());
    Metadata metadata = draft.metadata();
    Content content = draft.content().titled(metadata.title());
    Language language = Languages.of(content.text(), draft.language(), usualLanguage);
    return Document.of(
        id, parent, origin, language.in(metadata), content.text(), content.sections());
  }
}
