package org.copydesk.api.component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.api.annotation.LayerKey;
import org.jspecify.annotations.Nullable;

/**
 * What a component says of itself, so that the engine can prove a chain before the first document.
 *
 * <pre>{@code
 * Descriptor.of("Finds quotes and their speakers.")
 *     .requires(Layers.SENTENCES, Layers.TOKENS)
 *     .uses(Layers.ENTITIES)
 *     .provides(Layers.QUOTES)
 *     .languages("en")
 * }</pre>
 *
 * @param summary what it does, in a sentence
 * @param requires the layers that it cannot work without
 * @param uses the layers that it takes when they are there
 * @param provides the layers that it adds to every document that it is given
 * @param languages ISO 639-1 codes of the languages that it serves; empty for all
 */
public record Descriptor(
    String summary,
    List<LayerKey<?>> requires,
    List<LayerKey<?>> uses,
    List<LayerKey<?>> provides,
    Set<String> languages) {

  /** Copies the collections. */
  public Descriptor {
    requires = List.copyOf(requires);
    uses = List.copyOf(uses);
    provides = List.copyOf(provides);
    languages = Collections.unmodifiableSet(new TreeSet<>(languages));
  }

  /** Starts a descriptor that needs and gives nothing. */
  public static Descriptor of(String summary) {
    return new Descriptor(summary, List.of(), List.of(), List.of(), Set.of());
  }

  /** Returns a copy that requires these layers as well. */
  public Descriptor requires(LayerKey<?>... keys) {
    return new Descriptor(summary, plus(requires, keys), uses, provides, languages);
  }

  /** Returns a copy that uses these layers as well. */
  public Descriptor uses(LayerKey<?>... keys) {
    return new Descriptor(summary, requires, plus(uses, keys), provides, languages);
  }

  /** Returns a copy that provides these layers as well. */
  public Descriptor provides(LayerKey<?>... keys) {
    return new Descriptor(summary, requires, uses, plus(provides, keys), languages);
  }

  /** Returns a copy that serves these languages alone. */
  public Descriptor languages(String... codes) {
    return new Descriptor(summary, requires, uses, provides, Set.of(codes));
  }

  /** Tells whether it serves a language; an unknown language is taken to be served. */
  public boolean serves(@Nullable String language) {
    return language == null || languages.isEmpty() || languages.contains(language);
  }

  private static List<LayerKey<?>> plus(Collection<LayerKey<?>> keys, LayerKey<?>... more) {
    List<LayerKey<?>> all = new ArrayList<>(keys);
    all.addAll(List.of(more));
    return all;
  }
}
