package org.copydesk.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.annotation.SpanColumns;
import org.copydesk.api.document.Document;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.api.vocabulary.QuoteKind;
import org.copydesk.api.vocabulary.Sentence;
import org.copydesk.testkit.Documents;
import org.copydesk.testkit.HostileTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStoreTest {

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path output;

  private static Chain chain(LayerKey<?>... layers) {
    Producer producer = new Producer("stage", "plugin", "1.0");
    return new Chain(
        List.of(new Link(producer, "d", Set.of(), List.of(layers), traits -> Service.SERVED)));
  }

  private static Kept kept(Document document, Chain chain) {
    return Kept.of(new Outcome(new Loaded.Read(document, null, ""), List.of()), chain);
  }

  private Document keptAndRead(Document document, Chain chain) {
    try (RunStore store = RunStore.open(output)) {
      store.begin(chain, Terms.SAME);
      store.add(kept(document, chain));
      store.finish(1);
    }
    try (RunStore store = RunStore.open(output)) {
      store.reopen(chain);
      return store.documents().iterator().next();
    }
  }

  @Test
  void aDocumentComesBackAsItWas() {
    Document document = Documents.english("One said \u201cyes\u201d.\n\nAnother said no.");
    Document read = keptAndRead(document, chain());
    assertThat(read.id()).isEqualTo(document.id());
    assertThat(read.text()).isEqualTo(document.text());
    assertThat(read.metadata()).isEqualTo(document.metadata());
    assertThat(read.origin()).isEqualTo(document.origin());
    assertThat(read.sections()).isEqualTo(document.sections());
  }

  @Test
  void hostileTextsComeBackUnitForUnit() {
    HostileTexts.all()
        .forEach(
            (what, text) ->
                assertThat(keptAndRead(Documents.english(text), chain()).text())
                    .as(what)
                    .isEqualTo(text));
  }

  @Test
  void layersComeBackWithTheirProducerAndColumnsAsColumns() {
    SpanColumns spans = new SpanColumns();
    spans.add(0, 8);
    spans.add(9, 12);
    Producer producer = new Producer("stage", "plugin", "1.0");
    Quote quote = Quote.of(QuoteKind.MIXED, List.of(new Span(0, 2), new Span(3, 5)));
    Document document =
        Documents.english("Quiet it. Yes.")
            .with(Sentence.layer(spans).by(producer))
            .with(Layers.QUOTES, List.of(quote.withSpeaker(new Span(6, 8))));
    Document read = keptAndRead(document, chain(Layers.SENTENCES, Layers.QUOTES));
    assertThat(read.layer(Layers.SENTENCES).stream())
        .containsExactlyElementsOf(document.layer(Layers.SENTENCES));
    assertThat(read.layer(Layers.SENTENCES).getClass())
        .isEqualTo(document.layer(Layers.SENTENCES).getClass());
    assertThat(read.layer(Layers.SENTENCES).producer()).isEqualTo(producer);
    assertThat(read.layer(Layers.QUOTES).stream())
        .containsExactlyElementsOf(document.layer(Layers.QUOTES));
  }

  @Test
  void aBrokenFileIsSetAsideAndBuiltAnew() throws IOException {
    Document document = Documents.english("One.");
    keptAndRead(document, chain());
    Path file = output.resolve(".copydesk/store.mv");
    Files.writeString(file, "this is no store ".repeat(1000));
    assertThat(keptAndRead(document, chain()).text()).isEqualTo("One.");
    assertThat(output.resolve(".copydesk/store.mv.damaged")).exists();
  }

  @Test
  void aFileThatWasCutShortIsOpenedOrBuiltAnew() throws IOException {
    Document document = Documents.english("One.");
    keptAndRead(document, chain());
    Path file = output.resolve(".copydesk/store.mv");
    byte[] bytes = Files.readAllBytes(file);
    for (int length : List.of(0, 1, 100, 4096, bytes.length / 2, bytes.length - 1)) {
      Files.write(file, java.util.Arrays.copyOf(bytes, length));
      assertThat(keptAndRead(document, chain()).text()).as("%d bytes", length).isEqualTo("One.");
    }
  }

  @Test
  void whatWasAddedBeforeAKillIsThereAfterwards() throws IOException {
    Path copy = Files.createDirectories(output.resolve("copy/.copydesk"));
    LoadKey key = new LoadKey("ab", "a.txt", "reader");
    Document document = Documents.english("One.");
    try (RunStore store = RunStore.open(output)) {
      store.begin(chain(), Terms.SAME);
      store.add(kept(document, chain()));
      LoadLog log = store.log(key);
      log.add(kept(document, chain()));
      log.keep();
      store.commit();
      Files.copy(output.resolve(".copydesk/store.mv"), copy.resolve("store.mv"));
    }
    try (RunStore store = RunStore.open(copy.getParent())) {
      store.begin(chain(), Terms.SAME);
      assertThat(store.known(key, document.origin().place())).isPresent();
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Path file = Files.writeString(output.resolve("file"), "");
    assertThatThrownBy(() -> RunStore.open(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("Cannot make the folder " + file.resolve(".copydesk"));
  }
}
