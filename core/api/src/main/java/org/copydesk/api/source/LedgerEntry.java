package org.copydesk.api.source;

import org.copydesk.api.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * How one resource or embedded document ended.
 *
 * @param place where it stands
 * @param document the document's id, empty when none came of it
 * @param status how it ended
 * @param reason why, null when it was simply processed
 * @param stage the id of the stage that was concerned, empty for none
 * @param detail what a person needs to know in addition, empty for nothing
 */
public record LedgerEntry(
    Place place,
    String document,
    Status status,
    @Nullable Reason reason,
    String stage,
    String detail)
    implements Comparable<LedgerEntry> {

  @Override
  public int compareTo(LedgerEntry other) {
    return place.compareTo(other.place);
  }
}
