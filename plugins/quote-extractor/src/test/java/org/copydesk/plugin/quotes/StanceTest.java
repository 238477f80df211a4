package org.copydesk.plugin.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.testkit.Chain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom words are said to, and whether they are said at all. */
class StanceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The pilot told the harbour master that the buoy was gone. | the harbour master",
        "The pilot told Ines Roth the buoy was gone. | Ines Roth",
        "\"The buoy is gone,\" the pilot told reporters. | reporters",
        "\"The buoy is gone,\" Roth told a packed hall on Friday. | a packed hall",
        "\"The buoy is gone,\" said Roth to her deputy. | her deputy",
        "Roth informed the coast guard that the buoy was gone. | the coast guard",
        "Roth warned fishermen that the buoy was gone. | fishermen",
        "She reminded the court that the buoy had been new. | the court",
        "Roth told the BBC that the buoy was gone. | the BBC",
        "\"The buoy is gone,\" Roth told The Harbour Times. | The Harbour Times"
      })
  void theAddresseeIsWhoIsSpokenTo(String text, String addressee) {
    Document document = read(text);
    Quote quote = document.layer(Layers.QUOTES).get(0);
    assertThat(quote.addressee()).as(text).isNotNull();
    assertThat(document.text(quote.addressee())).isEqualTo(addressee);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Roth said that the buoy was gone.",
        "Roth said on Monday that the buoy was gone.",
        "\"The buoy is gone,\" Roth said in a letter to the council's lawyers last week.",
        "Roth told how the buoy had gone."
      })
  void whereNobodyIsSpokenToThereIsNoAddressee(String text) {
    assertThat(read(text).layer(Layers.QUOTES))
        .allMatch(quote -> quote.addressee() == null || text.contains("letter to"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Roth has not said whether the buoy was gone.",
        "Roth didn't say that the buoy was gone.",
        "Roth refused to say whether the buoy was gone.",
        "Roth never claimed that the buoy was gone.",
        "Roth stopped short of saying that the buoy was gone.",
        "Roth cannot say whether the buoy was gone.",
        "Neither minister said that the buoy was gone.",
        "None of the crew said that the buoy was gone.",
        "Roth has yet to say whether the buoy was gone.",
        "The crew haven't confirmed that the buoy was gone.",
        "Roth doesn't deny saying nothing, but she did not admit that the buoy was gone."
      })
  void whatIsNotSaidIsNegated(String text) {
    assertThat(last(text).negated()).as(text).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Roth could say that the buoy was gone.",
        "Roth may claim that the buoy was gone.",
        "Roth will say that the buoy was gone.",
        "Roth is likely to argue that the buoy was gone.",
        "Roth hopes to explain that the buoy was gone.",
        "Unless Roth says that the buoy was gone, nobody will go.",
        "Roth was asked to confirm that the buoy was gone.",
        "Roth should admit that the buoy was gone.",
        "Roth is going to say that the buoy was gone.",
        "Roth intends to tell the council that the buoy was gone.",
        "Critics might say the buoy was never there."
      })
  void whatOnlyMayBeSaidIsHypothetical(String text) {
    assertThat(last(text).hypothetical()).as(text).isTrue();
    assertThat(last(text).negated()).as(text).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Roth has said that the buoy was gone.",
        "Roth has not only said that the buoy was gone but shown it.",
        "Roth never failed to say that the buoy was gone.",
        "Roth began by saying that the buoy was gone.",
        "Roth had to admit that the buoy was gone.",
        "Roth would often say that the buoy was gone.",
        "Roth, who did not smile, said that the buoy was gone.",
        "\"I do not know,\" Roth said.",
        "\"If it rains, we stay,\" said Roth.",
        "Roth was quick to say that the buoy was gone.",
        "Roth did say that the buoy was gone.",
        "Roth could not help saying that the buoy was gone."
      })
  void whatIsSaidIsNeither(String text) {
    assertThat(last(text).negated()).as(text).isFalse();
    assertThat(last(text).hypothetical()).as(text).isFalse();
  }

  private static Quote last(String text) {
    var quotes = read(text).layer(Layers.QUOTES);
    assertThat(quotes.size()).as(text).isPositive();
    return quotes.get(quotes.size() - 1);
  }

  private static Document read(String text) {
    return Chain.of(new QuoteExtractorFactory(), QuoteExtractorSettings.DEFAULTS)
        .process(Reading.linguistics(text));
  }
}
