package org.copydesk.acceptance.kill;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.component.ComponentContext;
import org.copydesk.api.component.Default;
import org.copydesk.api.component.Description;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.document.Document;
import org.copydesk.api.stage.Stage;
import org.copydesk.api.stage.StageFactory;

/** A stage that counts what it is given: where its documents stand. */
final class Counted implements StageFactory<Counted.Turn> {

  record Mark(Span span) implements Annotation {}

  @Description("Nothing but a number.")
  record Turn(@Description("Another number is another setting.") @Default("1") int turn) {}

  private final String name;
  private final List<String> needs;
  private final Set<String> places = ConcurrentHashMap.newKeySet();

  /** Makes one that gives a layer of its own name and takes those of others. */
  Counted(String name, String... needs) {
    this.name = name;
    this.needs = List.of(needs);
  }

  /** Returns the places that it has seen since it was asked last. */
  Set<String> seen() {
    Set<String> seen = new TreeSet<>(places);
    places.clear();
    return seen;
  }

  private static LayerKey<Mark> layer(String name) {
    return LayerKey.of(name, Mark.class);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Class<Turn> settingsType() {
    return Turn.class;
  }

  @Override
  public Descriptor describe(Turn settings) {
    Descriptor descriptor = Descriptor.of("Counts documents.").provides(layer(name));
    for (String need : needs) {
      descriptor = descriptor.requires(layer(need));
    }
    return descriptor;
  }

  @Override
  public Stage create(Turn settings, ComponentContext context) {
    return this::process;
  }

  private Document process(Document document) {
    places.add(document.origin().place().toString());
    int end = Math.min(1, document.text().length());
    return document.with(layer(name), end == 0 ? List.of() : List.of(new Mark(new Span(0, end))));
  }
}
