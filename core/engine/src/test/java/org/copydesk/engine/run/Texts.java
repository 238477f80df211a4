package org.copydesk.engine.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.DocumentId;
import org.copydesk.api.document.Metadata;
import org.copydesk.api.document.Origin;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.DocumentLoader;
import org.copydesk.api.source.Listed;
import org.copydesk.api.source.LoadReceiver;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Resource;
import org.copydesk.engine.pipeline.Pipeline;
import org.copydesk.engine.worker.LocalWorker;
import org.copydesk.engine.worker.TimeLimits;
import org.copydesk.engine.worker.Worker;

/**
 * Documents for tests, in a format of their own: the first line is the language, {@code ---} parts
 * what is embedded from what it is embedded in, {@code BROKEN} cannot be read.
 */
final class Texts {

  /** How many resources the loaders have read. */
  final AtomicInteger reads = new AtomicInteger();

  private final Map<String, String> texts = new LinkedHashMap<>();

  static Texts of(String... placesAndTexts) {
    Texts texts = new Texts();
    for (int i = 0; i < placesAndTexts.length; i += 2) {
      texts.texts.put(placesAndTexts[i], placesAndTexts[i + 1]);
    }
    return texts;
  }

  Texts with(String place, String text) {
    texts.put(place, text);
    return this;
  }

  Input input() {
    return new Input(this::list, "texts 1", "");
  }

  Supplier<Worker> workers(Pipeline pipeline, RunSettings settings) {
    return () -> new LocalWorker(pipeline, Loader::new, TimeLimits.of(settings.timeout()));
  }

  private void list(Consumer<Listed> receiver) {
    texts.forEach((place, text) -> receiver.accept(new Listed.Found(resource(place, text))));
  }

  static Resource resource(String place, String text) {
    return new Resource() {
      @Override
      public Place place() {
        return Place.of(place);
      }

      @Override
      public InputStream open() throws IOException {
        if (text.equals("LOCKED")) {
          throw new IOException("locked");
        }
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
      }
    };
  }

  private final class Loader implements DocumentLoader {

    @Override
    public void load(Resource resource, LoadReceiver receiver) {
      reads.incrementAndGet();
      String content = content(resource);
      switch (content) {
        case "LOCKED" ->
            receiver.accept(new Loaded.Failed(resource.place(), Reason.UNREADABLE, "locked"));
        case "BROKEN" ->
            receiver.accept(new Loaded.Failed(resource.place(), Reason.DAMAGED, "no text in it"));
        case "NOTHING" -> {}
        case "THROWS" -> throw new IllegalStateException("the format is odd");
        case "SLOW" -> sleep();
        default -> parts(resource.place(), content).forEach(receiver);
      }
    }
  }

  private static String content(Resource resource) {
    try (InputStream in = resource.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "LOCKED";
    }
  }

  static void sleep() {
    try {
      Thread.sleep(60_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<Loaded> parts(Place place, String content) {
    String[] parts = content.split("---");
    DocumentId id = DocumentId.of(content.getBytes(StandardCharsets.UTF_8));
    List<Loaded> loaded = new ArrayList<>();
    loaded.add(new Loaded.Read(document(id, null, place, parts[0]), null, ""));
    for (int i = 1; i < parts.length; i++) {
      Place inner = place.embedded("part.txt");
      DocumentId innerId = new DocumentId(id.value().substring(0, 60) + "-" + i);
      loaded.add(new Loaded.Read(document(innerId, id, inner, parts[i]), null, ""));
    }
    return loaded;
  }

  private static Document document(
      DocumentId id, @org.jspecify.annotations.Nullable DocumentId parent, Place place, String s) {
    int line = s.indexOf(':');
    String language = line == 2 ? s.substring(0, line) : "en";
    String text = line == 2 ? s.substring(line + 1) : s;
    Origin origin = new Origin(place, "text/plain", text.length(), id.value(), List.of());
    Metadata metadata = Metadata.EMPTY.withLanguage(language);
    return Document.of(id, parent, origin, metadata, text, List.of());
  }
}
