package org.copydesk.embed;

import java.util.List;
import java.util.stream.Stream;
import org.copydesk.api.document.Place;
import org.copydesk.loader.Globs;

/** Patterns for places, in the words of a pipeline file's {@code include}; immutable. */
public final class PlacePattern {

  private final Globs globs;

  private PlacePattern(Globs globs) {
    this.globs = globs;
  }

  /**
   * Makes it of one or more globs, of which one has to match. A glob without a slash is for names
   * in any folder or container; any other is for the whole place, such as {@code
   * mail/june.eml!/report.docx}.
   *
   * @throws IllegalArgumentException if one is not well formed
   */
  public static PlacePattern of(List<String> globs) {
    return new PlacePattern(Globs.of(globs.stream().flatMap(PlacePattern::anywhere).toList()));
  }

  private static Stream<String> anywhere(String glob) {
    return glob.contains("/") ? Stream.of(glob) : Stream.of("**/" + glob);
  }

  /** Tells whether it matches a place. */
  public boolean matches(Place place) {
    return globs.match(place.toString());
  }
}
