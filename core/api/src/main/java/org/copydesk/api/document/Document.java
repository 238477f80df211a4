package org.copydesk.api.document;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.AnnotationId;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.Actor;
import org.copydesk.api.vocabulary.ActorTie;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.TieRole;
import org.jspecify.annotations.Nullable;

/**
 * A text with its structure, its metadata and the layers that stages added; immutable and safe for
 * any thread.
 *
 * <pre>{@code
 * for (Quote quote : document.layer(Layers.QUOTES)) {
 *   String words = document.text(quote.span());
 *   Optional<Actor> speaker = document.actorOf(Layers.QUOTES, quote, TieRole.SPEAKER);
 * }
 * }</pre>
 */
public final class Document {

  private final DocumentId id;
  private final @Nullable DocumentId parent;
  private final Origin origin;
  private final Metadata metadata;
  private final String text;
  private final List<Section> sections;
  private final Map<String, Layer<?>> layers;

  private Document(
      DocumentId id,
      @Nullable DocumentId parent,
      Origin origin,
      Metadata metadata,
      String text,
      List<Section> sections,
      Map<String, Layer<?>> layers) {
    this.id = id;
    this.parent = parent;
    this.origin = origin;
    this.metadata = metadata;
    this.text = text;
    this.sections = sections;
    this.layers = layers;
  }

  /**
   * Makes a document without layers.
   *
   * @param parent the document that it was embedded in, null for none
   * @param sections in any order; they are sorted by span
   * @throws IllegalArgumentException if a section reaches beyond the text
   */
  public static Document of(
      DocumentId id,
      @Nullable DocumentId parent,
      Origin origin,
      Metadata metadata,
      String text,
      Collection<Section> sections) {
    for (Section section : sections) {
      requireInside(section.span(), text, "A section");
    }
    List<Section> sorted = sections.stream().sorted(Comparator.comparing(Section::span)).toList();
    return new Document(id, parent, origin, metadata, text, sorted, Map.of());
  }

  /** Returns the stable id, a digest of the bytes that it was made from. */
  public DocumentId id() {
    return id;
  }

  /** Returns the id of the document that it was embedded in. */
  public Optional<DocumentId> parent() {
    return Optional.ofNullable(parent);
  }

  /** Returns what it was made from. */
  public Origin origin() {
    return origin;
  }

  /** Returns what it says of itself. */
  public Metadata metadata() {
    return metadata;
  }

  /** Returns the whole text, which never changes. */
  public String text() {
    return text;
  }

  /**
   * Returns the words under a span.
   *
   * @throws IndexOutOfBoundsException if it reaches beyond the text
   */
  public String text(Span span) {
    return text.substring(span.begin(), span.end());
  }

  /** Returns the sections in the order of their spans, a whole before its parts. */
  public List<Section> sections() {
    return sections;
  }

  /**
   * Returns the spans of running text, in order and without overlap; the whole text where there is
   * no such section.
   *
   * <p>A sentence or a quote's part lies in one of them. Of nested blocks the innermost counts.
   */
  public List<Span> blocks() {
    return Blocks.of(text, sections);
  }

  /** Returns the layers in the order in which they were added. */
  public Collection<Layer<?>> layers() {
    return layers.values();
  }

  /** Tells whether a stage has provided the layer, be it empty. */
  public boolean has(LayerKey<?> key) {
    return layers.containsKey(key.name());
  }

  /**
   * Returns a layer, empty when no stage has provided it.
   *
   * <p>A layer kept in another record of the same shape, such as another plugin's, is read as the
   * key's record.
   *
   * @throws IllegalArgumentException if the shapes do not fit, naming the component
   */
  @SuppressWarnings("unchecked") // the key's type is compared before the cast
  public <T extends Annotation> Layer<T> layer(LayerKey<T> key) {
    Layer<?> layer = layers.get(key.name());
    if (layer == null) {
      return Layer.empty(key);
    }
    return layer.key().type() == key.type() ? (Layer<T>) layer : Layer.reshape(layer, key);
  }

  /**
   * Returns a copy with one more layer.
   *
   * @throws IllegalStateException if there is a layer of that name: layers are never edited
   * @throws IllegalArgumentException if an annotation reaches beyond the text
   */
  public Document with(Layer<?> layer) {
    String name = layer.key().name();
    if (layers.containsKey(name)) {
      throw new IllegalStateException(
          "The document has a layer '" + name + "' already; layers are added, never edited.");
    }
    for (int i = 0; i < layer.size(); i++) {
      if (layer.end(i) > text.length()) {
        requireInside(layer.get(i).span(), text, "An annotation of layer '" + name + "'");
      }
    }
    Map<String, Layer<?>> more = new LinkedHashMap<>(layers);
    more.put(name, layer);
    return new Document(
        id, parent, origin, metadata, text, sections, Collections.unmodifiableMap(more));
  }

  /** Returns a copy with one more layer, made of these annotations. */
  public <T extends Annotation> Document with(
      LayerKey<T> key, Collection<? extends T> annotations) {
    return with(Layer.of(key, annotations));
  }

  /** Returns a copy with other metadata. */
  public Document with(Metadata newMetadata) {
    return new Document(id, parent, origin, newMetadata, text, sections, layers);
  }

  /** Returns a copy that names another origin, such as one with the places of its copies. */
  public Document with(Origin newOrigin) {
    return new Document(id, parent, newOrigin, metadata, text, sections, layers);
  }

  /** Returns a copy without any layer. */
  public Document withoutLayers() {
    return new Document(id, parent, origin, metadata, text, sections, Map.of());
  }

  /** Returns the stable id of an annotation of this text, be it in the layer yet or not. */
  public AnnotationId idOf(LayerKey<?> layer, Annotation annotation) {
    return AnnotationId.of(id.value(), layer.name(), annotation, text);
  }

  /**
   * Returns the actor that an annotation is tied to in a role.
   *
   * <p>Looks through all ties: for many annotations at once, gather {@link Layers#ACTOR_TIES} into
   * a map instead.
   */
  public Optional<Actor> actorOf(LayerKey<?> layer, Annotation annotation, TieRole role) {
    AnnotationId wanted = idOf(layer, annotation);
    return layer(Layers.ACTOR_TIES).stream()
        .filter(tie -> tie.role() == role && tie.annotation().equals(wanted))
        .map(ActorTie::actor)
        .findFirst()
        .flatMap(this::actor);
  }

  private Optional<Actor> actor(AnnotationId wanted) {
    return layer(Layers.ACTORS).stream()
        .filter(actor -> idOf(Layers.ACTORS, actor).equals(wanted))
        .findFirst();
  }

  private static void requireInside(Span span, String text, String what) {
    if (span.end() > text.length()) {
      throw new IllegalArgumentException(
          what + " reaches to " + span.end() + ", beyond the text's " + text.length() + " units.");
    }
  }

  @Override
  public String toString() {
    return "Document " + origin.place() + " (" + text.length() + " units, " + layers.keySet() + ")";
  }
}
