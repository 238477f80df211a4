package org.copydesk.engine.assembly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.component.Descriptor;
import org.copydesk.engine.config.Problems;
import org.copydesk.engine.plugin.Catalog;
import org.copydesk.engine.plugin.ComponentKind;

/** Proves that every layer that is required is provided, in time and once. */
final class Chain {

  private final Problems problems;
  private final Providers providers;

  Chain(Catalog catalog, Problems problems) {
    this.problems = problems;
    this.providers = new Providers(catalog);
  }

  void check(List<Link> stages, List<Link> outputs) {
    for (int i = 0; i < stages.size(); i++) {
      Link link = stages.get(i);
      boolean corpus =
          link.component().filter(c -> c.kind() == ComponentKind.CORPUS_STAGE).isPresent();
      List<Link> before = corpus ? stages : stages.subList(0, i);
      List<Link> after = corpus ? List.of() : stages.subList(i + 1, stages.size());
      link.bound().ifPresent(bound -> requires(bound, before, after, !corpus));
      link.bound().ifPresent(bound -> provides(bound, before));
    }
    for (Link output : outputs) {
      output.bound().ifPresent(bound -> requires(bound, stages, List.of(), false));
    }
  }

  /** One problem a component: layers with the same mend share a sentence. */
  private void requires(Bound bound, List<Link> before, List<Link> after, boolean ordered) {
    Map<String, List<String>> layers = new LinkedHashMap<>();
    for (LayerKey<?> key : bound.descriptor().requires()) {
      if (before.stream().noneMatch(link -> mayProvide(link, key.name()))) {
        String mend = mend(bound, key.name(), after, ordered);
        layers.computeIfAbsent(mend, m -> new ArrayList<>()).add("'" + key.name() + "'");
      }
    }
    if (!layers.isEmpty()) {
      String message =
          layers.entrySet().stream()
              .map(
                  e ->
                      String.format(
                          "'%s' needs %s %s, which %s",
                          bound.use().id(),
                          e.getValue().size() == 1 ? "layer" : "layers",
                          String.join(" and ", e.getValue()),
                          e.getKey()))
              .collect(Collectors.joining(" "));
      problems.add(bound.use().node().mark(), message);
    }
  }

  private String mend(Bound bound, String layer, List<Link> after, boolean ordered) {
    Optional<Link> late =
        after.stream().filter(l -> l.bound().isPresent() && mayProvide(l, layer)).findFirst();
    if (late.isPresent()) {
      String id = late.get().use().id();
      int line = late.get().use().node().mark().line();
      String where = line > 0 ? " in line " + line : "";
      return "'" + id + "'" + where + " provides too late. Move '" + id + "' above it.";
    }
    String none = ordered ? "no earlier stage provides. " : "no stage provides. ";
    List<String> names = providers.of(layer, bound.component().name());
    if (names.isEmpty()) {
      return none + "No installed plugin provides it either.";
    }
    String uses =
        names.stream().map(name -> "'- use: " + name + "'").collect(Collectors.joining(" or "));
    return none + "Add " + uses + (ordered ? " above it." : " to 'stages'.");
  }

  /** What is broken gets the benefit of the doubt, so that one fault is not told twice. */
  private boolean mayProvide(Link link, String layer) {
    if (link.bound().isPresent()) {
      return names(link.bound().get().descriptor()).anyMatch(layer::equals);
    }
    return link.component().isEmpty()
        || providers.layers(link.component().get()).map(l -> l.contains(layer)).orElse(true);
  }

  private void provides(Bound bound, List<Link> before) {
    for (Link link : before) {
      Optional<Bound> other =
          link.bound().filter(o -> !o.use().id().equals(bound.use().id()) && !apart(o, bound));
      Set<String> both = new TreeSet<>(names(bound.descriptor()).toList());
      both.retainAll(other.map(o -> names(o.descriptor()).toList()).orElse(List.of()));
      if (!both.isEmpty()) {
        problems.add(
            bound.use().node().mark(),
            String.format(
                "'%s' provides layer '%s', which '%s' provides already. Remove one of them, or let"
                    + " 'when' keep them to different languages.",
                bound.use().id(), both.iterator().next(), link.use().id()));
      }
    }
  }

  /**
   * Two stages for different languages never meet on one document, if one of them asks for its
   * language: a document of an unknown language is given to every stage that does not ask.
   */
  private static boolean apart(Bound one, Bound other) {
    Set<String> asked = new TreeSet<>(one.use().when().language());
    asked.addAll(other.use().when().language());
    Set<String> languages = languages(one);
    Set<String> others = languages(other);
    boolean told = !languages.isEmpty() && !others.isEmpty() && !asked.isEmpty();
    return told && Collections.disjoint(languages, others);
  }

  private static Set<String> languages(Bound bound) {
    Set<String> asked = bound.use().when().language();
    return asked.isEmpty() ? bound.descriptor().languages() : asked;
  }

  private static Stream<String> names(Descriptor descriptor) {
    return descriptor.provides().stream().map(LayerKey::name);
  }
}
