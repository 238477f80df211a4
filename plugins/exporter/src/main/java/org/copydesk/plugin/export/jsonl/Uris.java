package org.copydesk.plugin.export.jsonl;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.api.document.Place;

/** Writes places as references relative to the input folder. */
final class Uris {

  private Uris() {}

  /**
   * Returns the path with all but plain characters percent-encoded, and what lies inside as the
   * fragment.
   */
  static String of(Place place) {
    String path = encoded(place.path());
    return place.inside().isEmpty() ? path : path + "#" + encoded(place.embeddedPath());
  }

  private static String encoded(String path) {
    return Stream.of(path.split("/", -1))
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }
}
