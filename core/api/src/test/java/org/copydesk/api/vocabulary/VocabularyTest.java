package org.copydesk.api.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.annotation.SpanColumns;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  @Test
  void amountsOfOneNumberAreEqualHoweverTheyAreWritten() {
    assertThat(Amount.of("42.0")).isEqualTo(Amount.of("42"));
    assertThat(Amount.of("3500000")).hasToString("3500000");
  }

  @Test
  void aRangeIsPutInOrder() {
    Amount range = Amount.range(BigDecimal.TEN, BigDecimal.ONE);
    assertThat(range.isRange()).isTrue();
    assertThat(range).hasToString("[1, 10]");
  }

  @Test
  void tokensOfColumnsReadBackAsTheyWereAdded() {
    TokenColumns columns = new TokenColumns();
    for (int i = 0; i < 200; i++) {
      columns.add(i * 2, i * 2 + 1, PartOfSpeech.NOUN, "word" + i % 3);
    }
    Layer<Token> layer = columns.toLayer();
    assertThat(layer.size()).isEqualTo(200);
    assertThat(layer.get(199)).isEqualTo(new Token(new Span(398, 399), PartOfSpeech.NOUN, "word1"));
    assertThat(layer.firstFrom(397)).isEqualTo(199);
  }

  @Test
  void columnsTakeSpansInOrderOnly() {
    SpanColumns columns = new SpanColumns();
    columns.add(5, 6);
    assertThatThrownBy(() -> columns.add(4, 6)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aQuotesSpanFollowsFromItsParts() {
    Quote quote = Quote.of(QuoteKind.DIRECT, List.of(new Span(0, 4), new Span(9, 12)));
    assertThat(quote.span()).isEqualTo(new Span(0, 12));
    assertThat(quote.spans()).hasSize(2);
  }

  @Test
  void whatAnIdIsMadeOfKnowsNeitherSpeakerNorDenial() {
    Quote quote = Quote.of(QuoteKind.DIRECT, List.of(new Span(0, 5)));
    Quote told =
        quote
            .withSpeaker(new Span(6, 9))
            .withAntecedent(new Span(6, 9))
            .withNegated(true)
            .withHypothetical(true);
    assertThat(told.spans()).isEqualTo(quote.spans());
    assertThat(told.says()).isEqualTo(quote.says());
  }

  @Test
  void confidencesAreRoundedAndBounded() {
    Quote quote = Quote.of(QuoteKind.DIRECT, List.of(new Span(0, 4)));
    assertThat(quote.withConfidence(0.12349).confidence()).isEqualTo(0.123);
    assertThatThrownBy(() -> quote.withConfidence(1.1)).hasMessageContaining("1.1");
    assertThatThrownBy(() -> quote.withConfidence(Double.NaN)).hasMessageContaining("NaN");
  }

  @Test
  void anActorsIdentityIsItsFirstMention() {
    Mention mention = new Mention(new Span(0, 3), MentionKind.NAME);
    Actor one = Actor.of("One", ActorType.PERSON, null, List.of(mention), 1);
    Actor other = Actor.of("Other", ActorType.GROUP, null, List.of(mention), 0.5);
    assertThat(one.says()).isEqualTo(other.says());
    assertThat(one.span()).isEqualTo(other.span());
  }
}
