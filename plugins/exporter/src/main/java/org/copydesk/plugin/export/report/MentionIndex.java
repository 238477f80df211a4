package org.copydesk.plugin.export.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Actor;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Mention;

/** The mentions of a document in the order of its text. */
final class MentionIndex {

  private record Place(Span span, int actor) {}

  private final List<Place> places;

  private MentionIndex(List<Place> places) {
    this.places = places;
  }

  static MentionIndex of(Document document, ToIntFunction<Actor> number) {
    List<Place> places = new ArrayList<>();
    for (Actor actor : document.layer(Layers.ACTORS)) {
      int its = number.applyAsInt(actor);
      for (Mention mention : actor.mentions()) {
        places.add(new Place(mention.span(), its));
      }
    }
    places.sort(Comparator.comparing(Place::span));
    return new MentionIndex(places);
  }

  /** Adds the actors that are mentioned wholly within a span. */
  void within(Span span, Set<Integer> found) {
    for (int i = first(span.begin()); i < places.size(); i++) {
      Place place = places.get(i);
      if (place.span().begin() >= span.end()) {
        return;
      }
      if (place.span().end() <= span.end()) {
        found.add(place.actor());
      }
    }
  }

  /** Returns the first mention that begins at an offset or behind it. */
  private int first(int begin) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).span().begin() < begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
