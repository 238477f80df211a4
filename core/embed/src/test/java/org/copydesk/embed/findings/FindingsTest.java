package org.copydesk.embed.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Actor;
import org.copydesk.api.vocabulary.ActorTie;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.Amount;
import org.copydesk.api.vocabulary.Entity;
import org.copydesk.api.vocabulary.EntityType;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.MeasureUnit;
import org.copydesk.api.vocabulary.Mention;
import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.api.vocabulary.Qualifier;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.api.vocabulary.QuoteKind;
import org.copydesk.api.vocabulary.Sentence;
import org.copydesk.api.vocabulary.Statistic;
import org.copydesk.api.vocabulary.TieRole;
import org.copydesk.api.vocabulary.UnitKind;
import org.copydesk.testkit.Documents;
import org.junit.jupiter.api.Test;

class FindingsTest {

  private static final String TEXT = "\"We lost nearly 42 percent,\" said Ines Okafor on Friday.";

  private record Weekday(Span span, int dayOfWeek, Span before, double confidence)
      implements Annotation {}

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static Document document() {
    Document plain = Documents.english(TEXT);
    Quote quote =
        Quote.of(QuoteKind.DIRECT, List.of(span("\"We lost nearly 42 percent,\"")))
            .withSpeaker(span("Ines Okafor"))
            .withCue(span("said"))
            .withConfidence(0.9);
    Actor actor =
        Actor.of(
            "Ines Okafor",
            ActorType.PERSON,
            null,
            List.of(new Mention(span("Ines Okafor"), MentionKind.NAME)),
            0.8);
    ActorTie tie =
        new ActorTie(
            span("Ines Okafor"),
            plain.idOf(Layers.QUOTES, quote),
            TieRole.SPEAKER,
            plain.idOf(Layers.ACTORS, actor));
    Statistic figure =
        Statistic.builder(
                span("42 percent"),
                Amount.of("42"),
                new MeasureUnit("percentage", "%", UnitKind.PERCENTAGE))
            .qualifier(Qualifier.ABOUT)
            .subject(span("We"))
            .build();
    return plain
        .with(Layers.SENTENCES, List.of(new Sentence(new Span(0, TEXT.length()))))
        .with(Layers.ENTITIES, List.of(new Entity(span("Ines Okafor"), EntityType.PERSON)))
        .with(Layers.QUOTES, List.of(quote))
        .with(Layers.STATISTICS, List.of(figure))
        .with(Layers.ACTORS, List.of(actor))
        .with(Layers.ACTOR_TIES, List.of(tie));
  }

  private static Finding only(String layer) {
    return Findings.of(document(), List.of(layer)).get(0).all().get(0);
  }

  @Test
  void theGroundworkOfOtherLayersIsLeftOutUnlessItIsAskedFor() {
    assertThat(Findings.of(document()).stream().map(Findings::layer))
        .containsExactly("entities", "quotes", "statistics", "actors");
    assertThat(only("sentences").words()).isEqualTo(TEXT);
  }

  @Test
  void aQuoteTellsItsSpeakerTheActorBehindAndItsCue() {
    Finding quote = only("quotes");
    assertThat(quote.label()).isEqualTo("q1");
    assertThat(quote.kind()).isEqualTo("direct");
    assertThat(quote.confidence()).isEqualTo(0.9);
    assertThat(quote.facts())
        .containsExactly(
            new Fact(
                "speaker",
                "Ines Okafor",
                span("Ines Okafor"),
                new Fact.Reference("a1", "Ines Okafor")),
            new Fact("cue", "said", span("said"), null));
  }

  @Test
  void aFigureTellsItsValueUnitAndSubject() {
    assertThat(only("statistics").facts())
        .containsExactly(
            new Fact("value", "~ 42", null, null),
            new Fact("unit", "percentage (%)", null, null),
            new Fact("subject", "We", span("We"), null));
  }

  @Test
  void aNameAndAnActorTellTheirKind() {
    assertThat(only("entities").kind()).isEqualTo("person");
    assertThat(only("actors").facts())
        .containsExactly(new Fact("name", "Ines Okafor", span("Ines Okafor"), null));
  }

  @Test
  void anyOtherRecordIsToldComponentByComponent() {
    LayerKey<Weekday> key = LayerKey.of("query-days", Weekday.class);
    Document more =
        document().with(key, List.of(new Weekday(span("Friday"), 5, span("said"), 0.5)));
    Finding day = Findings.of(more, List.of("query-days")).get(0).all().get(0);
    assertThat(day.label()).as("q is the quotes'").isEqualTo("qu1");
    assertThat(day.words()).isEqualTo("Friday");
    assertThat(day.confidence()).isEqualTo(0.5);
    assertThat(day.facts())
        .containsExactly(
            new Fact("day-of-week", "5", null, null),
            new Fact("before", "said", span("said"), null));
  }

  @Test
  void aLayerOfAStandardNameAndAnotherShapeIsToldAsItIs() {
    LayerKey<Weekday> key = LayerKey.of("statistics", Weekday.class);
    Document odd =
        Documents.english(TEXT).with(key, List.of(new Weekday(span("Friday"), 5, span("We"), 1)));
    assertThat(Findings.of(odd).get(0).all().get(0).words()).isEqualTo("Friday");
  }

  @Test
  void wordsAreMarkedInTheOrderOfTheTextWithWhoSpeaks() {
    assertThat(Highlight.of(Findings.of(document())))
        .extracting(h -> h.layer() + " " + h.role() + " " + h.span().begin())
        .containsExactly(
            "quotes  0",
            "statistics  16",
            "quotes cue 29",
            "entities  34",
            "quotes speaker 34",
            "actors  34");
  }
}
