package org.copydesk.api.document;

import java.util.List;

/**
 * What a document was made from.
 *
 * @param place where it was found first, in the stable order of places
 * @param mediaType such as {@code application/pdf}, as detected from the bytes
 * @param size in bytes
 * @param sha256 the digest of its bytes, 64 hexadecimal digits
 * @param alsoAt the places of identical copies; known when the run is over, empty before
 */
public record Origin(Place place, String mediaType, long size, String sha256, List<Place> alsoAt) {

  /** Copies the places. */
  public Origin {
    alsoAt = List.copyOf(alsoAt);
  }
}
