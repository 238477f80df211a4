package org.copydesk.plugin.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.testkit.Chain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TellingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour master did not say that the quay was safe.",
        "The harbour master never said that the quay was safe.",
        "The harbour master denied saying that the quay was safe.",
        "The harbour master denied that the quay was safe.",
        "The harbour master declined to say whether the quay was safe.",
        "The harbour master would not say whether the quay was safe.",
        "Nobody said that the quay was safe."
      })
  void whatWasNotSaidIsNegated(String text) {
    assertThat(only(text).negated()).isTrue();
    assertThat(only(text).hypothetical()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour master would say that the quay was safe.",
        "The harbour master might argue that the quay was safe.",
        "If the harbour master says that the quay was safe, the ships will come.",
        "The harbour master is expected to say that the quay was safe.",
        "The harbour master wants to say that the quay was safe."
      })
  void whatMayBeSaidIsHypothetical(String text) {
    assertThat(only(text).hypothetical()).isTrue();
    assertThat(only(text).negated()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour master said that the quay was safe.",
        "The harbour master went on to say that the quay was safe.",
        "The harbour master would later say that the quay was safe.",
        "\"I never touched the crane,\" the harbour master denied."
      })
  void whatWasSaidIsNeither(String text) {
    assertThat(only(text).negated()).isFalse();
    assertThat(only(text).hypothetical()).isFalse();
  }

  @Test
  void aPronounStandsForWhoeverSpokeBefore() {
    String text =
        "Mayor Ingrid Solberg met Piet Vos on Monday. \"The bridge will open,\" Solberg said."
            + "\n\n\"We waited nine years for it,\" she added.";
    assertThat(antecedent(text, "We waited")).isEqualTo("Ingrid Solberg");
  }

  @Test
  void aPronounAgreesWithTheGenderOfAName() {
    String text =
        "Laura Bianchi and Thomas Krug run the mill. Krug bought it in 1998.\n\n"
            + "\"It never made us rich,\" she said.";
    assertThat(antecedent(text, "It never")).isEqualTo("Laura Bianchi");
  }

  @Test
  void aNounStandsForTheNameThatItStandsBeside() {
    String text =
        "Foreign Minister Anna Lindqvist met Daniel Okafor. \"It was good,\" said Okafor.\n\n"
            + "The minister said the treaty would be signed in May.";
    assertThat(antecedent(text, "the treaty")).isEqualTo("Anna Lindqvist");
  }

  @Test
  void theyStandsForABody() {
    String text =
        "The Harbour Workers Union called a strike. They said the pay had not risen since 2019.";
    assertThat(antecedent(text, "the pay")).isEqualTo("Harbour Workers Union");
  }

  @Test
  void aNameAndAnyBakerStandForThemselves() {
    String text = "Ruth Adeyemi was there. A baker said the flour was gone.";
    assertThat(antecedent(text, "the flour")).isEqualTo("-");
    assertThat(antecedent("Ruth Adeyemi said the flour was gone.", "the flour")).isEqualTo("-");
  }

  @Test
  void aPronounWithNobodyBeforeItStandsAlone() {
    assertThat(antecedent("She said the flour was gone.", "the flour")).isEqualTo("-");
  }

  private static Document read(String text) {
    return Chain.of(new QuoteExtractorFactory(), QuoteExtractorSettings.DEFAULTS)
        .process(Reading.linguistics(text));
  }

  private static Quote only(String text) {
    Document document = read(text);
    assertThat(document.layer(Layers.QUOTES).size()).as(text).isEqualTo(1);
    return document.layer(Layers.QUOTES).get(0);
  }

  private static String antecedent(String text, String words) {
    Document document = read(text);
    Quote quote =
        document.layer(Layers.QUOTES).stream()
            .filter(each -> document.text(each.span()).contains(words))
            .findFirst()
            .orElseThrow();
    return quote.antecedent() == null ? "-" : document.text(quote.antecedent());
  }
}
