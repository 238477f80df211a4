package org.copydesk.plugin.actors.index;

import java.util.Arrays;

/** Places of records, few bytes each; filled first and asked afterwards. */
final class PlaceSet {

  private long[] places = new long[16];
  private int size;
  private boolean sorted = true;

  void add(long place) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    places[size++] = place;
    sorted = false;
  }

  boolean holds(long place) {
    return indexOf(place) >= 0;
  }

  /** Returns how many there are, each counted once. */
  int size() {
    sort();
    return size;
  }

  /** Returns the rank of a place among them, negative where it is none of them. */
  int indexOf(long place) {
    sort();
    return Arrays.binarySearch(places, 0, size, place);
  }

  /** Returns the place of a rank. */
  long at(int index) {
    return places[index];
  }

  /** Returns all of them in their order. */
  long[] all() {
    return Arrays.copyOf(places, size());
  }

  private void sort() {
    if (!sorted) {
      Arrays.sort(places, 0, size);
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (kept == 0 || places[i] != places[kept - 1]) {
          places[kept++] = places[i];
        }
      }
      size = kept;
      sorted = true;
    }
  }
}
