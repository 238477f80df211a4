package org.copydesk.plugin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.api.vocabulary.Sentence;
import org.copydesk.api.vocabulary.Token;
import org.copydesk.testkit.Chain;
import org.copydesk.testkit.Documents;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text is read in a time that grows as it does, whether it makes sense or not. */
class LargeTextsTest {

  private static final int LONG = 250_000;
  private static final Duration SAFETY = Duration.ofMinutes(2);
  private static final Chain CHAIN =
      Chain.of(new StatisticDetectorFactory(), StatisticDetectorSettings.DEFAULTS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        ",",
        "1,",
        "1 ",
        "1-",
        "$",
        "one hundred and ",
        "five to ",
        "from 1 to ",
        "half a ",
        "two-, ",
        "one in ",
        "million ",
        "more than 1 and ",
        "5 (",
        "; in 2010: 5 percent, ",
        ", and in May 5 more than in 2010 ",
        "his claim that 5 ",
        "a poll said 5; ",
        "\""
      })
  void withoutEndIsReadAsOneSentence(String piece) {
    String text = piece.repeat(LONG / piece.length());
    Assertions.assertTimeoutPreemptively(
        SAFETY, () -> assertThat(find(text, List.of(new Span(0, text.length())))).isNotNull());
  }

  @Test
  void ofTenTimesAsManySentencesHasTenTimesAsManyFigures() {
    String sentence = "Rents rose 5 percent to $900 a month, up from $860 last year. ";
    int one = find(sentence.repeat(200), sentences(sentence, 200)).size();
    int ten = find(sentence.repeat(2000), sentences(sentence, 2000)).size();
    assertThat(one).isPositive();
    assertThat(ten).isEqualTo(10 * one);
  }

  private static List<Span> sentences(String sentence, int count) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      spans.add(new Span(i * sentence.length(), (i + 1) * sentence.length() - 1));
    }
    return spans;
  }

  private static Layer<?> find(String text, List<Span> sentences) {
    Document document =
        Documents.english(text)
            .with(Layer.of(Layers.SENTENCES, sentences.stream().map(Sentence::new).toList()))
            .with(Layer.of(Layers.TOKENS, tokens(text)));
    return CHAIN.process(document).layer(Layers.STATISTICS);
  }

  /** Cuts at blanks alone and calls every word a noun, which keeps every door open. */
  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        if (i > begin) {
          String word = text.substring(begin, Math.min(i, begin + 20));
          tokens.add(new Token(new Span(begin, i), PartOfSpeech.NOUN, word));
        }
        begin = i + 1;
      }
    }
    return tokens;
  }
}
