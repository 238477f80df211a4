package org.copydesk.engine.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.source.Reason;
import org.copydesk.engine.store.Row.LayerAt;

/**
 * Finds out what earlier runs know of one document: which stages have served it, which failed on
 * it, and whether any is left to do.
 */
final class Lookup {

  private final Results results;
  private final Traits traits;
  private final Terms terms;
  private final Keys keys;
  private final List<LayerAt> layers = new ArrayList<>();
  private final List<KeptLayer> known = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final Set<String> open = new HashSet<>();

  /**
   * Begins with a document.
   *
   * @param text the key of its text, which begins with its id
   */
  Lookup(Results results, String text, Traits traits, Terms terms) {
    this.results = results;
    this.traits = traits;
    this.terms = terms;
    int slash = text.indexOf('/');
    this.keys = new Keys(text.substring(0, slash), text.substring(slash + 1));
  }

  Lookup through(Chain chain) {
    chain.links().forEach(this::through);
    return this;
  }

  private void through(Link link) {
    switch (link.service().apply(traits)) {
      case SERVED -> served(link);
      case OTHER_LANGUAGE ->
          notes.add(new Note(Reason.LANGUAGE_NOT_SUPPORTED, link.stage(), "" + traits.language()));
      case NOT_WANTED -> {}
    }
  }

  private void served(Link link) {
    String key = keys.of(link);
    boolean needsOpen = link.needs().stream().anyMatch(open::contains);
    Optional<Note> failure =
        terms.again() ? Optional.empty() : results.failures().note(key, terms.limits());
    if (needsOpen) {
      leaveOpen(link);
    } else if (failure.isPresent()) {
      notes.add(failure.get());
      failures.add(key);
    } else if (results.served(link, key)) {
      take(link, key);
    } else {
      leaveOpen(link);
    }
  }

  private void leaveOpen(Link link) {
    open.add("");
    link.layers().forEach(layer -> open.add(layer.name()));
  }

  private void take(Link link, String key) {
    keys.served(link, key);
    for (LayerKey<?> layer : link.layers()) {
      String at = Keys.layer(key, layer);
      layers.add(new LayerAt(layer.name(), at));
      known.add(new KeptLayer(link.stage(), layer.name(), at));
    }
  }

  /** Tells whether a stage is left to do. */
  boolean isOpen() {
    return !open.isEmpty();
  }

  Traits traits() {
    return traits;
  }

  List<LayerAt> layers() {
    return layers;
  }

  List<String> failures() {
    return failures;
  }

  List<Note> notes() {
    return notes;
  }

  /** Returns the layers that are known, read from the store. */
  List<KeptLayer> known() {
    return known.stream()
        .map(l -> new KeptLayer(l.stage(), l.name(), "" + results.layers().get(l.json())))
        .toList();
  }
}
