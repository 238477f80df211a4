package org.copydesk.plugin.export.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.export.Exporter;
import org.copydesk.api.export.RunFacts;
import org.copydesk.api.vocabulary.Amount;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.MeasureUnit;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.api.vocabulary.QuoteKind;
import org.copydesk.api.vocabulary.Sentence;
import org.copydesk.api.vocabulary.Statistic;
import org.copydesk.plugin.export.reading.Samples;
import org.copydesk.testkit.Documents;
import org.copydesk.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonlExporterTest {

  private record Hashtag(Span span, String tagName, List<Span> others) implements Annotation {}

  @TempDir Path folder;

  @Test
  void aQuoteHasItsPartsItsSpeakerAndTheSpeakersActor() throws IOException {
    JsonNode line = export(Samples.complete(), List.of());
    JsonNode quote = line.at("/layers/quotes/0");
    assertThat(quote.at("/kind").asString()).isEqualTo("mixed");
    assertThat(quote.at("/parts/0/text").asString()).isEqualTo("“no boat”");
    assertThat(quote.at("/speaker/text").asString()).isEqualTo("The Ferrymen's Union");
    assertThat(quote.at("/speaker/actor")).isEqualTo(line.at("/layers/actors/0/id"));
    assertThat(quote.at("/confidence").asDouble()).isEqualTo(0.877);
    assertThat(quote.has("addressee")).isFalse();
  }

  @Test
  void aSpeakerHasTheEarlierMentionThatItStandsFor() throws IOException {
    Document document = Documents.english(Samples.TEXT);
    Quote quote =
        Quote.of(QuoteKind.INDIRECT, List.of(Samples.span("about 1,200 members")))
            .withSpeaker(Samples.span("It"))
            .withAntecedent(Samples.span("Ferrymen's Union"))
            .withCue(Samples.span("counts"))
            .withNegated(true);
    JsonNode written =
        export(document.with(Layers.QUOTES, List.of(quote)), List.of()).at("/layers/quotes/0");
    assertThat(written.at("/speaker/antecedent/text").asString()).isEqualTo("Ferrymen's Union");
    assertThat(written.at("/speaker/antecedent/begin-cp").isInt()).isTrue();
    assertThat(written.has("antecedent")).isFalse();
    assertThat(written.at("/negated").asBoolean()).isTrue();
    assertThat(written.at("/hypothetical").asBoolean()).isFalse();
  }

  @Test
  void aStatisticHasItsValueAsANumberAndItsQualifierAsASign() throws IOException {
    JsonNode statistic = export(Samples.complete(), List.of()).at("/layers/statistics/0");
    assertThat(statistic.at("/value").intValue()).isEqualTo(1200);
    assertThat(statistic.at("/qualifier").asString()).isEqualTo("~");
    assertThat(statistic.at("/unit/name").asString()).isEqualTo("member");
    assertThat(statistic.at("/unit/kind").asString()).isEqualTo("count");
  }

  @Test
  void aChangeFromOneLevelToAnotherReadsInItsDirection() throws IOException {
    Statistic fall =
        Statistic.builder(
                Samples.span("1,200"),
                Amount.range(new BigDecimal(61), new BigDecimal(70)),
                MeasureUnit.NONE)
            .from(Amount.of("70"))
            .to(Amount.of("61"))
            .build();
    Document document = Documents.english(Samples.TEXT);
    JsonNode written =
        export(document.with(Layers.STATISTICS, List.of(fall)), List.of())
            .at("/layers/statistics/0");
    assertThat(written.at("/value/0").intValue()).isEqualTo(70);
    assertThat(written.at("/value/1").intValue()).isEqualTo(61);
  }

  @Test
  void offsetsAreGivenInUtf16AndInCodePoints() throws IOException {
    JsonNode quote = export(Samples.complete(), List.of()).at("/layers/quotes/0");
    int begin = Samples.TEXT.indexOf('“');
    assertThat(quote.at("/begin").intValue()).isEqualTo(begin);
    assertThat(quote.at("/begin-cp").intValue()).isEqualTo(begin - 1);
  }

  @Test
  void mentionsOfAnActorSayTheirKind() throws IOException {
    JsonNode mentions = export(Samples.complete(), List.of()).at("/layers/actors/0/mentions");
    assertThat(mentions.at("/0/kind").asString()).isEqualTo("name");
    assertThat(mentions.at("/1/text").asString()).isEqualTo("It");
  }

  @Test
  void aThirdPartysRecordIsWrittenByTheSameRule() throws IOException {
    Hashtag tag = new Hashtag(new Span(0, 2), "train", List.of(new Span(3, 6)));
    Document document =
        Samples.complete().with(LayerKey.of("hash-tags", Hashtag.class), List.of(tag));
    JsonNode written = export(document, List.of()).at("/layers/hash-tags/0");
    assertThat(written.at("/tag-name").asString()).isEqualTo("train");
    assertThat(written.at("/others/0/text").asString()).isEqualTo("The");
    assertThat(written.at("/end-cp").intValue()).isEqualTo(1);
  }

  @Test
  void sentencesAreLeftOutUnlessAskedFor() throws IOException {
    Document document =
        Samples.complete().with(Layers.SENTENCES, List.of(new Sentence(new Span(0, 2))));
    assertThat(export(document, List.of()).at("/layers").has("sentences")).isFalse();
    assertThat(export(document, List.of("sentences")).at("/layers/sentences").size()).isEqualTo(1);
  }

  @Test
  void aDocumentIsOneLineToEveryReaderWhateverItsText() throws IOException {
    StringBuilder odd = new StringBuilder("Ferry \"at 8\" \\ \ud83d\ude82 ");
    for (char c = 0; c < 0xa0; c++) {
      odd.append(c);
    }
    odd.append("\u2028 and \u2029 and \ufeff and \ufffe");
    String text = odd.toString();

    JsonNode line = export(Documents.english(text), List.of());

    assertThat(line.at("/text").asString()).isEqualTo(text);
    String written = Files.readString(folder.resolve("documents.jsonl"));
    assertThat(written.split("[\n\r\u000b\f\u001c-\u001e\u0085\u2028\u2029]")).hasSize(1);
    assertThat(written).contains("\\u2028", "\\u2029", "\\u0085", "\ud83d\ude82");
  }

  @Test
  void halfASurrogatePairBecomesAQuestionMarkAndKeepsTheOffsets() throws IOException {
    JsonNode line = export(Documents.english("Pier \ud83d and \ude82 quay"), List.of());
    assertThat(line.at("/text").asString()).isEqualTo("Pier ? and ? quay");
  }

  private JsonNode export(Document document, List<String> include) throws IOException {
    JsonlSettings settings = new JsonlSettings(folder.resolve("documents.jsonl"), include);
    try (Exporter exporter =
        new JsonlExporterFactory().create(settings, folder, TestContext.shared())) {
      exporter.export(document);
      Path written = exporter.complete(new RunFacts("test", List.of(), List.of())).get(0);
      return JsonMapper.shared().readTree(Files.readString(written));
    }
  }
}
