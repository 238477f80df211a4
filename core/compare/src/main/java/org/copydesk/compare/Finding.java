package org.copydesk.compare;

import java.util.Map;

/**
 * One annotation as it was exported.
 *
 * @param layer as {@code quotes}
 * @param id its digest
 * @param begin where it begins in the text, in UTF-16 units
 * @param end where it ends
 * @param text its words; of an actor its name
 * @param says what it says, by field, in the order of the export; a field within another as {@code
 *     unit.name}; without places and confidences
 */
public record Finding(
    String layer, String id, int begin, int end, String text, Map<String, String> says) {

  boolean overlaps(Finding other) {
    return begin < other.end && other.begin < end;
  }
}
