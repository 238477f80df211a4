package org.copydesk.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Resource;
import org.copydesk.api.source.Status;
import org.copydesk.engine.config.ConfigurationException;
import org.copydesk.engine.store.Outcome;
import org.copydesk.testkit.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopydeskTest {

  private static Copydesk desk() {
    return Copydesk.builder()
        .factories(new Shouts.Finder())
        .stages("shout-finder")
        .workers(3)
        .build();
  }

  private static List<String> shouts(Document document) {
    return document.layer(Shouts.SHOUTS).stream().map(s -> document.text(s.span())).toList();
  }

  @Test
  void aTextGivesItsLayers() {
    try (Copydesk desk = desk()) {
      String text = "They said NO, and then: \u201cYES\u201d.";
      Document document = desk.process(text);
      assertThat(document.text()).isEqualTo(text);
      assertThat(shouts(document)).containsExactly("NO", "YES");
    }
  }

  @Test
  void settingsAreGivenAsAMap() {
    try (Copydesk desk =
        Copydesk.builder()
            .factories(new Shouts.Finder())
            .stage("shout-finder", Map.of("letters", 3))
            .build()) {
      assertThat(shouts(desk.process("NO and YES"))).containsExactly("YES");
    }
  }

  @Test
  void filesStreamsAndDocumentsAreProcessed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.html"), "<p>Say <b>YES</b></p>");
    try (Copydesk desk = desk()) {
      assertThat(shouts(desk.process(file))).containsExactly("YES");
      byte[] bytes = "Say NO".getBytes(StandardCharsets.UTF_8);
      assertThat(shouts(desk.process(new ByteArrayInputStream(bytes), "b.txt")))
          .containsExactly("NO");
      assertThat(shouts(desk.process(Documents.english("Say WHAT")))).containsExactly("WHAT");
    }
  }

  @Test
  void whatIsEmbeddedHasOutcomesOfItsOwn() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("one.txt", "two.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("This is " + name.toUpperCase() + " in full.").getBytes(StandardCharsets.UTF_8));
      }
    }
    try (Copydesk desk = desk()) {
      List<Outcome> outcomes = desk.outcomes(MemoryResource.of("pack.zip", bytes.toByteArray()));
      assertThat(outcomes.stream().map(o -> o.entry().place().toString()))
          .containsExactly("pack.zip", "pack.zip!/one.txt", "pack.zip!/two.txt");
      assertThat(shouts(outcomes.get(1).document().orElseThrow())).contains("ONE");
    }
  }

  @Test
  void whatWasReadGoesThroughTheStagesLater() {
    try (Copydesk desk = desk()) {
      Outcome read = desk.read(MemoryResource.of("a.txt", "Say YES now.")).get(0);
      assertThat(read.document().orElseThrow().layers()).isEmpty();
      assertThat(shouts(desk.resume(read.loaded()).document().orElseThrow()))
          .containsExactly("YES");
      assertThat(desk.stages().stream().map(Producer::stage)).containsExactly("shout-finder");
    }
  }

  @Test
  void allInstalledStagesRunWhenNobodySaysWhich() {
    try (Copydesk desk =
        Copydesk.builder().factories(new Shouts.Finder()).installedStages().build()) {
      assertThat(shouts(desk.process("Say YES now."))).containsExactly("YES");
    }
  }

  @Test
  void aDocumentThatIsNotWholeThrowsAndTheOutcomeTellsWhy() {
    try (Copydesk desk = desk()) {
      assertThatThrownBy(() -> desk.process("BOOM"))
          .isInstanceOfSatisfying(
              DocumentException.class,
              e -> assertThat(e.outcome().entry().reason()).isEqualTo(Reason.STAGE_FAILED))
          .hasMessage(
              "text.txt was not processed whole: stage-failed in stage 'shout-finder': BOOM is too"
                  + " loud");
      assertThat(desk.outcomes(MemoryResource.of("empty.txt", "")).get(0).entry().status())
          .isEqualTo(Status.QUARANTINED);
      assertThat(shouts(desk.process("still HERE"))).containsExactly("HERE");
    }
  }

  @Test
  void aStreamOfResourcesComesBackInItsOrderWithoutBeingReadFarAhead() {
    AtomicInteger read = new AtomicInteger();
    Stream<Resource> resources =
        IntStream.range(0, 200)
            .mapToObj(i -> MemoryResource.of("d" + i + ".txt", "Number " + read.getAndIncrement()));
    try (Copydesk desk = desk()) {
      List<String> places =
          desk.processAll(resources).limit(20).map(o -> o.entry().place().path()).toList();
      assertThat(places).isEqualTo(IntStream.range(0, 20).mapToObj(i -> "d" + i + ".txt").toList());
      assertThat(read.get()).isLessThan(60);
    }
  }

  @Test
  void textsAreProcessedOnAllWorkersInTheirOrder() {
    List<String> texts = IntStream.range(0, 40).mapToObj(i -> "It was N" + "O".repeat(i)).toList();
    try (Copydesk desk = desk()) {
      assertThat(desk.processAll(texts).stream().map(Document::text)).isEqualTo(texts);
    }
  }

  @Test
  void manyThreadsMayUseOne() {
    try (Copydesk desk = desk()) {
      List<String> found =
          IntStream.range(0, 64)
              .parallel()
              .mapToObj(i -> shouts(desk.process("say AB" + "C".repeat(i))).get(0))
              .toList();
      assertThat(found)
          .isEqualTo(IntStream.range(0, 64).mapToObj(i -> "AB" + "C".repeat(i)).toList());
    }
  }

  @Test
  void aWrongStageIsAConfigurationError() {
    CopydeskBuilder builder =
        Copydesk.builder().factories(new Shouts.Finder()).stages("shout-fnder");
    assertThatThrownBy(builder::build)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("Did you mean 'shout-finder'?");
  }

  @Test
  void aClosedOneSaysSo() {
    Copydesk desk = desk();
    desk.close();
    assertThatThrownBy(() -> desk.process("YES"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void closingWaitsForTheWorkInHand() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch released = new CountDownLatch(1);
    AtomicInteger read = new AtomicInteger();
    Copydesk desk = desk();
    Resource slow =
        new Resource() {
          @Override
          public Place place() {
            return Place.of("slow.txt");
          }

          @Override
          public InputStream open() throws IOException {
            begun.countDown();
            try {
              released.await();
            } catch (InterruptedException e) {
              throw new IOException("interrupted", e);
            }
            return new ByteArrayInputStream("Said ALL.".getBytes(StandardCharsets.UTF_8));
          }
        };
    Thread working = new Thread(() -> read.addAndGet(desk.outcomes(slow).size()));
    working.start();
    begun.await();
    AtomicInteger readWhenClosed = new AtomicInteger(-1);
    Thread closing =
        new Thread(
            () -> {
              desk.close();
              readWhenClosed.set(1);
            });
    closing.start();
    closing.join(200);
    assertThat(readWhenClosed).hasValue(-1);
    released.countDown();
    closing.join();
    working.join();
    assertThat(read).hasValue(1);
    assertThatThrownBy(() -> desk.process("late")).hasMessageContaining("is closed");
  }
}
