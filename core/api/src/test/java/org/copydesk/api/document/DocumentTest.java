package org.copydesk.api.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.Actor;
import org.copydesk.api.vocabulary.ActorTie;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Mention;
import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.api.vocabulary.QuoteKind;
import org.copydesk.api.vocabulary.Sentence;
import org.copydesk.api.vocabulary.TieRole;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DocumentTest {

  private static final String TEXT = "The harbour is shut, the mayor said. She blamed the ice.";

  private static Document document(String text, Section... sections) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Origin origin = new Origin(Place.of("a.txt"), "text/plain", bytes.length, "", List.of());
    return Document.of(DocumentId.of(bytes), null, origin, Metadata.EMPTY, text, List.of(sections));
  }

  private static Section section(SectionKind kind, int begin, int end) {
    return Section.of(kind, new Span(begin, end));
  }

  @Nested
  class Layering {

    @Test
    void aLayerIsAddedToACopy() {
      Document before = document(TEXT);
      Document after = before.with(Layers.SENTENCES, List.of(new Sentence(new Span(0, 36))));
      assertThat(before.has(Layers.SENTENCES)).isFalse();
      assertThat(after.layer(Layers.SENTENCES).get(0).span()).isEqualTo(new Span(0, 36));
    }

    @Test
    void aLayerIsNeverReplaced() {
      Document document = document(TEXT).with(Layers.SENTENCES, List.of());
      assertThatThrownBy(() -> document.with(Layers.SENTENCES, List.of()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("'sentences'");
    }

    @Test
    void aMissingLayerReadsAsEmpty() {
      assertThat(document(TEXT).layer(Layers.QUOTES).isEmpty()).isTrue();
    }

    @Test
    void anAnnotationBeyondTheTextIsRefused() {
      List<Sentence> beyond = List.of(new Sentence(new Span(0, 1000)));
      assertThatThrownBy(() -> document(TEXT).with(Layers.SENTENCES, beyond))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("1000");
    }

    @Test
    void theActorBehindAQuoteIsFoundThroughItsTie() {
      Document document = document(TEXT);
      Quote quote = Quote.of(QuoteKind.INDIRECT, List.of(new Span(0, 19)));
      Mention mention = new Mention(new Span(21, 30), MentionKind.NOMINAL);
      Actor mayor = Actor.of("the mayor", ActorType.PERSON, null, List.of(mention), 1);
      ActorTie tie =
          new ActorTie(
              mention.span(),
              document.idOf(Layers.QUOTES, quote),
              TieRole.SPEAKER,
              document.idOf(Layers.ACTORS, mayor));
      Document joined =
          document
              .with(Layers.QUOTES, List.of(quote))
              .with(Layers.ACTORS, List.of(mayor))
              .with(Layers.ACTOR_TIES, List.of(tie));
      assertThat(joined.actorOf(Layers.QUOTES, quote, TieRole.SPEAKER)).contains(mayor);
      assertThat(joined.actorOf(Layers.QUOTES, quote, TieRole.ADDRESSEE)).isEmpty();
    }
  }

  @Nested
  class Structure {

    @Test
    void withoutSectionsTheWholeTextIsOneBlock() {
      assertThat(document(TEXT).blocks()).containsExactly(new Span(0, TEXT.length()));
      assertThat(document("").blocks()).isEmpty();
    }

    @Test
    void cellsAreBlocksAndTheirTableIsNone() {
      Document document =
          document(
              "one\ttwo",
              section(SectionKind.TABLE, 0, 7),
              section(SectionKind.ROW, 0, 7),
              section(SectionKind.CELL, 0, 3),
              section(SectionKind.CELL, 4, 7));
      assertThat(document.blocks()).containsExactly(new Span(0, 3), new Span(4, 7));
    }

    @Test
    void ofNestedBlocksTheInnermostCounts() {
      Document document =
          document(
              "He wrote: no. End",
              section(SectionKind.BLOCK_QUOTE, 0, 17),
              section(SectionKind.PARAGRAPH, 0, 13),
              section(SectionKind.PARAGRAPH, 14, 17));
      assertThat(document.blocks()).containsExactly(new Span(0, 13), new Span(14, 17));
    }

    @Test
    void aSectionBeyondTheTextIsRefused() {
      assertThatThrownBy(() -> document("ab", section(SectionKind.PARAGRAPH, 0, 3)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class Places {

    @Test
    void aPlaceIsWrittenWithWhatLiesInside() {
      Place place = Place.of("mail/june.eml").embedded("report.zip").embedded("a.txt");
      assertThat(place).hasToString("mail/june.eml!/report.zip!/a.txt");
      assertThat(place.fileName()).isEqualTo("a.txt");
      assertThat(Place.of("mail/june.eml").fileName()).isEqualTo("june.eml");
    }

    @Test
    void whatLiesInAFolderStaysTogether() {
      assertThat(
              List.of(Place.of("a-b/x"), Place.of("a/y"), Place.of("a.txt")).stream()
                  .sorted()
                  .map(Place::path))
          .containsExactly("a/y", "a-b/x", "a.txt");
    }
  }
}
