package org.copydesk.engine.process;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.DocumentId;
import org.copydesk.api.document.Metadata;
import org.copydesk.api.document.Origin;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.DocumentLoader;
import org.copydesk.api.source.LoadReceiver;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.source.Resource;
import org.copydesk.engine.pipeline.Condition;
import org.copydesk.engine.pipeline.Pipeline;
import org.copydesk.engine.pipeline.StageStep;
import org.copydesk.engine.worker.TimeLimits;

/**
 * A worker process for tests. Files are texts whose parts are set apart by {@code ---}; a word such
 * as {@code READ-HANG} makes the loader, or {@code STAGE-EXIT} the first stage, do that.
 */
final class FaultyWorker implements Serving.Equipping {

  record Mark(Span span) implements Annotation {}

  static final LayerKey<Mark> FIRST = LayerKey.of("first", Mark.class);
  static final LayerKey<Mark> SECOND = LayerKey.of("second", Mark.class);
  static final TimeLimits LIMITS = new TimeLimits(Duration.ofSeconds(5), Duration.ofMinutes(1));

  public static void main(String[] arguments) {
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    System.setOut(System.err);
    Serving.serve(new FileInputStream(FileDescriptor.in), out, new FaultyWorker());
  }

  static Pipeline pipeline() {
    return new Pipeline(
        "faulty", List.of(step("one", FIRST), step("two", SECOND)), List.of(), List.of());
  }

  private static StageStep step(String id, LayerKey<Mark> layer) {
    Descriptor descriptor = Descriptor.of("Marks the whole.").provides(layer);
    return new StageStep(
        new Producer(id, "faults", "1.0"),
        descriptor,
        Condition.ALWAYS,
        "",
        () ->
            document -> {
              if (id.equals("one")) {
                fail("STAGE", document.text());
              }
              Span all = new Span(0, document.text().length());
              return document.with(layer, List.of(new Mark(all)));
            });
  }

  @Override
  public Serving.Equipment equip(String plan) {
    if (plan.equals("REFUSE")) {
      throw new IllegalArgumentException("there is no such file");
    }
    fail("START", plan);
    Pipeline pipeline = pipeline();
    return new Serving.Equipment(pipeline.stages(), pipeline.chain(), Loader::new, LIMITS);
  }

  @Override
  public String refusal(RuntimeException cause) {
    return "" + cause.getMessage();
  }

  private static final class Loader implements DocumentLoader {

    @Override
    public void load(Resource resource, LoadReceiver receiver) {
      String[] parts = content(resource).split("---");
      for (int i = 0; i < parts.length; i++) {
        Place place = i == 0 ? resource.place() : resource.place().embedded("part-" + i);
        if (receiver.begins(place)) {
          fail("READ", parts[i]);
          receiver.accept(new Loaded.Read(document(place, parts[i], i), null, ""));
        }
      }
    }
  }

  private static String content(Resource resource) {
    try (InputStream in = resource.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Document document(Place place, String text, int number) {
    DocumentId id = DocumentId.of((place.path() + number).getBytes(StandardCharsets.UTF_8));
    Origin origin = new Origin(place, "text/plain", text.length(), id.value(), List.of());
    return Document.of(id, null, origin, Metadata.EMPTY.withLanguage("en"), text, List.of());
  }

  private static void fail(String where, String text) {
    if (text.contains(where + "-HANG")) {
      hang();
    } else if (text.contains(where + "-EXIT")) {
      System.exit(3);
    } else if (text.contains(where + "-KILL")) {
      ProcessHandle.current().pid();
      kill();
    } else if (text.contains(where + "-DEEP")) {
      fail(where, text + " ");
    } else if (text.contains(where + "-MEMORY")) {
      fill();
    } else if (text.contains(where + "-THROW")) {
      throw new IllegalStateException("cannot stand this");
    } else if (text.contains(where + "-PRINT")) {
      new java.io.PrintStream(new FileOutputStream(FileDescriptor.out), true).println("hello");
    }
  }

  private static void hang() {
    long turns = 0;
    while (turns >= 0) {
      turns = turns == Long.MAX_VALUE ? 0 : turns + 1;
    }
  }

  private static void kill() {
    try {
      String pid = String.valueOf(ProcessHandle.current().pid());
      new ProcessBuilder("kill", "-9", pid).start().waitFor();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void fill() {
    List<long[]> all = new ArrayList<>();
    while (!all.isEmpty() || all.add(new long[1])) {
      all.add(new long[1 << 17]);
    }
  }
}
