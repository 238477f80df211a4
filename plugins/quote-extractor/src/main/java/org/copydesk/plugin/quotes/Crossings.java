package org.copydesk.plugin.quotes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.copydesk.api.annotation.Span;

/** Cuts parts that run out of the part they begin in: speech within speech lies whole inside. */
final class Crossings {

  private static final Comparator<Place> FIRST_AND_LONGEST =
      Comparator.comparingInt((Place place) -> place.span().begin())
          .thenComparing(place -> place.span().end(), Comparator.reverseOrder());

  private Crossings() {}

  private record Place(Draft draft, int index) {

    Span span() {
      return draft.parts.get(index);
    }
  }

  static void cut(List<Draft> drafts) {
    List<Place> places = new ArrayList<>();
    for (Draft draft : drafts) {
      for (int i = 0; i < draft.parts.size(); i++) {
        places.add(new Place(draft, i));
      }
    }
    places.sort(FIRST_AND_LONGEST);
    Deque<Integer> ends = new ArrayDeque<>();
    for (Place place : places) {
      Span span = place.span();
      while (!ends.isEmpty() && ends.peek() <= span.begin()) {
        ends.pop();
      }
      int end = ends.isEmpty() ? span.end() : Math.min(ends.peek(), span.end());
      place.draft().parts.set(place.index(), new Span(span.begin(), end));
      ends.push(end);
    }
  }
}
