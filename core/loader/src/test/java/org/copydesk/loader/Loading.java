package org.copydesk.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Place;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.source.Resource;

/** Loads bytes in tests. */
public final class Loading {

  private Loading() {}

  public static List<Loaded> outcomes(LoaderSettings settings, String name, byte[] bytes) {
    List<Loaded> outcomes = new ArrayList<>();
    try (TikaLoader loader = TikaLoader.of(settings)) {
      loader.load(new Bytes(Place.of(name), bytes), outcomes::add);
    }
    return outcomes;
  }

  public static List<Loaded> outcomes(String name, byte[] bytes) {
    return outcomes(LoaderSettings.standard(), name, bytes);
  }

  public static Document document(String name, byte[] bytes) {
    return document(outcomes(name, bytes).get(0));
  }

  public static Document document(String name, String text) {
    return document(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public static Document document(Loaded outcome) {
    assertThat(outcome).isInstanceOf(Loaded.Read.class);
    return ((Loaded.Read) outcome).document();
  }

  public static List<Document> documents(List<Loaded> outcomes) {
    return outcomes.stream().filter(Loaded.Read.class::isInstance).map(Loading::document).toList();
  }

  /** Writes an outcome as 'place reason', or 'place ok'. */
  public static String summary(Loaded outcome) {
    var reason =
        outcome instanceof Loaded.Read read ? read.reason() : ((Loaded.Failed) outcome).reason();
    return outcome.place() + " " + (reason == null ? "ok" : reason.code());
  }

  public static List<String> summaries(List<Loaded> outcomes) {
    return outcomes.stream().map(Loading::summary).toList();
  }

  /** Writes the sections as 'KIND: words'. */
  public static List<String> sections(Document document) {
    return document.sections().stream()
        .map(section -> section.kind() + ": " + document.text(section.span()))
        .toList();
  }

  public static List<String> texts(Document document, SectionKind kind) {
    return document.sections().stream()
        .filter(section -> section.kind() == kind)
        .map(Section::span)
        .map(document::text)
        .toList();
  }

  private record Bytes(Place place, byte[] bytes) implements Resource {

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }
}
