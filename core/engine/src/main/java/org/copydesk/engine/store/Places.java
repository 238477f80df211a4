package org.copydesk.engine.store;

import java.util.Comparator;
import java.util.List;
import org.copydesk.api.document.Place;

/** Orders places so that two different ones are never equal, whatever their names contain. */
final class Places {

  static final Comparator<Place> ORDER =
      Comparator.<Place>naturalOrder()
          .thenComparing(place -> place.inside().size())
          .thenComparing(Place::path)
          .thenComparing(Place::inside, Places::compare);

  private Places() {}

  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
