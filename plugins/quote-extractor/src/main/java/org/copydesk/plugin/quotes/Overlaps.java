package org.copydesk.plugin.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.copydesk.api.annotation.Span;

/**
 * Finds by bisection which of many things that do not overlap share words with others.
 *
 * @param <T> the things, each with spans of its own
 */
final class Overlaps<T> {

  private record Place<T>(Span span, T thing) {}

  private final List<Place<T>> places = new ArrayList<>();

  Overlaps(List<T> things, Function<T, List<Span>> spans) {
    for (T each : things) {
      spans.apply(each).forEach(span -> places.add(new Place<>(span, each)));
    }
    places.sort(Comparator.comparing(Place::span));
  }

  /** The things that share words with any of the parts. */
  Set<T> of(List<Span> parts) {
    Set<T> found = new LinkedHashSet<>();
    for (Span part : parts) {
      for (int i = firstEndingAfter(part.begin()); beginsBefore(i, part.end()); i++) {
        found.add(places.get(i).thing());
      }
    }
    return found;
  }

  /** Which share of the parts the things hold, from 0 to 1. */
  double covered(List<Span> parts) {
    int shared = 0;
    for (Span part : parts) {
      for (int i = firstEndingAfter(part.begin()); beginsBefore(i, part.end()); i++) {
        shared += shared(places.get(i).span(), part);
      }
    }
    return (double) shared / Math.max(1, length(parts));
  }

  private boolean beginsBefore(int i, int offset) {
    return i < places.size() && places.get(i).span().begin() < offset;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** What two lists of parts share of all that either holds, from 0 to 1. */
  static double share(List<Span> one, List<Span> other) {
    int shared = 0;
    for (Span a : one) {
      for (Span b : other) {
        shared += shared(a, b);
      }
    }
    int all = length(one) + length(other) - shared;
    return (double) shared / Math.max(1, all);
  }

  private static int length(List<Span> parts) {
    return parts.stream().mapToInt(Span::length).sum();
  }

  private static int shared(Span a, Span b) {
    return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
  }
}
