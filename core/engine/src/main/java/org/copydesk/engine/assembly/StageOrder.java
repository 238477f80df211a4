package org.copydesk.engine.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts stages one behind the other, each as soon as what it needs is there. */
final class StageOrder {

  private final List<Offer> waiting = new ArrayList<>();
  private final List<Offer> sorted = new ArrayList<>();
  private final Map<String, String> providers = new HashMap<>();

  void add(Offer offer) {
    waiting.add(offer);
  }

  /** Takes those that are served whole first; one that only uses a layer does not wait for ever. */
  List<Offer> sorted() {
    Optional<Offer> next = next();
    while (next.isPresent()) {
      take(next.get());
      next = next();
    }
    return sorted;
  }

  /** Returns why those are left over that {@link #sorted} did not take. */
  Map<String, String> leftOut() {
    Map<String, String> reasons = new TreeMap<>();
    for (Offer offer : waiting) {
      Optional<String> twice = offer.provides().stream().filter(providers::containsKey).findFirst();
      reasons.put(
          offer.name(),
          twice
              .map(l -> "provides layer '" + l + "', as '" + providers.get(l) + "' does")
              .orElseGet(() -> "needs " + missing(offer) + ", which no other stage provides"));
    }
    return reasons;
  }

  private Optional<Offer> next() {
    List<Offer> ready = waiting.stream().filter(this::isReady).toList();
    return ready.stream()
        .filter(offer -> !isWorthWaiting(offer))
        .findFirst()
        .or(() -> ready.stream().findFirst());
  }

  private void take(Offer offer) {
    waiting.remove(offer);
    sorted.add(offer);
    offer.provides().forEach(layer -> providers.put(layer, offer.name()));
  }

  private boolean isReady(Offer offer) {
    return providers.keySet().containsAll(offer.requires())
        && offer.provides().stream().noneMatch(providers::containsKey);
  }

  /** Tells whether another stage may still provide a layer that this one would use. */
  private boolean isWorthWaiting(Offer offer) {
    Set<String> wished = new TreeSet<>(offer.uses());
    wished.removeAll(providers.keySet());
    return waiting.stream()
        .filter(other -> other != offer)
        .anyMatch(other -> other.provides().stream().anyMatch(wished::contains));
  }

  private String missing(Offer offer) {
    Set<String> missing = new TreeSet<>(offer.requires());
    missing.removeAll(providers.keySet());
    return (missing.size() == 1 ? "layer '" : "layers '") + String.join("' and '", missing) + "'";
  }
}
