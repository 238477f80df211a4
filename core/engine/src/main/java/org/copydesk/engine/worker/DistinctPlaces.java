package org.copydesk.engine.worker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Origin;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.source.Loaded.Failed;
import org.copydesk.api.source.Loaded.Read;

/** Gives each thing in one resource a place of its own, though two attachments share a name. */
public final class DistinctPlaces {

  private final Set<Place> seen = new HashSet<>();

  /** Returns it at its place, or at {@code NAME#2} where the place is taken. */
  public Loaded distinct(Loaded loaded) {
    Place place = loaded.place();
    for (int copy = 2; !seen.add(place) && !loaded.place().inside().isEmpty(); copy++) {
      place = numbered(loaded.place(), copy);
    }
    return place.equals(loaded.place()) ? loaded : moved(loaded, place);
  }

  private static Place numbered(Place place, int copy) {
    List<String> inside = new ArrayList<>(place.inside());
    int last = inside.size() - 1;
    inside.set(last, inside.get(last) + "#" + copy);
    return new Place(place.path(), inside);
  }

  private static Loaded moved(Loaded loaded, Place place) {
    if (loaded instanceof Read read) {
      Document document = read.document();
      Origin old = document.origin();
      Origin origin = new Origin(place, old.mediaType(), old.size(), old.sha256(), old.alsoAt());
      return new Read(document.with(origin), read.reason(), read.detail());
    }
    Failed failed = (Failed) loaded;
    return new Failed(place, failed.reason(), failed.detail());
  }
}
