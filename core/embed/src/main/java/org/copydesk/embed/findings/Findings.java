package org.copydesk.embed.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.document.Document;

/**
 * A layer of a document in words.
 *
 * <pre>{@code
 * for (Findings findings : Findings.of(document)) {
 *   for (Finding finding : findings.all()) {
 *     System.out.println(finding.label() + " " + finding.kind() + " " + finding.words());
 *   }
 * }
 * }</pre>
 *
 * @param layer its name
 * @param producer who made it
 * @param all in the order of the text
 */
public record Findings(String layer, Producer producer, List<Finding> all) {

  private static final Set<String> GROUNDWORK =
      Set.of("sentences", "tokens", "token-roles", "actor-ties");

  /** Copies the list. */
  public Findings {
    all = List.copyOf(all);
  }

  /**
   * Puts the layers of a document into words, but for those that are groundwork of others:
   * sentences, tokens and their roles, the ties of actors.
   */
  public static List<Findings> of(Document document) {
    return of(
        document, names(document).stream().filter(name -> !GROUNDWORK.contains(name)).toList());
  }

  /**
   * Puts some layers of a document into words.
   *
   * @param layers their names; those that the document does not have are passed over
   */
  public static List<Findings> of(Document document, Collection<String> layers) {
    Labels labels = Labels.of(names(document));
    Wording wording = new Wording(document, labels);
    List<Findings> found = new ArrayList<>();
    for (Layer<?> layer : document.layers()) {
      if (layers.contains(layer.key().name())) {
        found.add(of(layer, labels, wording));
      }
    }
    return found;
  }

  private static Findings of(Layer<?> layer, Labels labels, Wording wording) {
    String name = layer.key().name();
    Layer<? extends Annotation> standard = wording.standard(layer);
    List<Finding> all = new ArrayList<>(standard.size());
    for (int i = 0; i < standard.size(); i++) {
      all.add(wording.of(labels.label(name, i), standard.get(i)));
    }
    return new Findings(name, layer.producer(), all);
  }

  private static List<String> names(Document document) {
    return document.layers().stream().map(layer -> layer.key().name()).toList();
  }
}
