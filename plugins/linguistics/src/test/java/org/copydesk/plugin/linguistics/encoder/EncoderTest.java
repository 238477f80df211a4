package org.copydesk.plugin.linguistics.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.plugin.linguistics.EncoderChoice;
import org.copydesk.plugin.linguistics.LinguisticsFactory;
import org.copydesk.plugin.linguistics.LinguisticsSettings;
import org.copydesk.testkit.Chain;
import org.copydesk.testkit.Documents;
import org.junit.jupiter.api.Test;

class EncoderTest {

  private static final String TEXT =
      "Helena Marsh, the mayor of Bristol, said that the new bridge would not open before June.\n\n"
          + "\u201cIt is a question of money,\u201d Marsh told reporters on Monday. The builder, Norwood"
          + " Construction, did not answer a request for comment.";

  private static final int SPEECH_BEGINS = 0;
  private static final int SPEECH = 1;

  private static Document read(String text) {
    LinguisticsSettings settings = new LinguisticsSettings(true, EncoderChoice.SMALL);
    return Chain.of(new LinguisticsFactory(), settings).process(text);
  }

  /** The roles of the token that a word is, at its first place. */
  private static TokenRoles at(Document document, String word) {
    int begin = document.text().indexOf(word);
    return document.layer(TokenRoles.LAYER).stream()
        .filter(roles -> roles.span().begin() == begin)
        .findFirst()
        .orElseThrow(() -> new AssertionError("'" + word + "' has no role"));
  }

  @Test
  void namesOfANewsTextAreFound() {
    Document document = read(TEXT);
    List<String> names =
        document.layer(Layers.ENTITIES).stream()
            .map(entity -> entity.type() + " " + document.text(entity.span()))
            .toList();
    assertThat(names)
        .containsExactly(
            "PERSON Helena Marsh",
            "PLACE Bristol",
            "PERSON Marsh",
            "ORGANISATION Norwood Construction");
  }

  @Test
  void whatIsSaidItsCueAndItsSourceAreTold() {
    Document document = read(TEXT);
    assertThat(at(document, "said").cue().get(SPEECH_BEGINS)).isGreaterThan(500);
    assertThat(at(document, "Helena").source().get(SPEECH_BEGINS)).isGreaterThan(500);
    assertThat(at(document, "bridge").content().get(SPEECH)).isGreaterThan(500);
    assertThat(at(document, "question").content().get(SPEECH)).isGreaterThan(500);
  }

  @Test
  void aContentLeadsToItsSourceAndItsCue() {
    Document document = read(TEXT);
    TokenRoles begin =
        document.layer(TokenRoles.LAYER).stream()
            .filter(roles -> !roles.sources().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(begin.sources().get(0).at()).isEqualTo(TEXT.indexOf("Helena"));
    assertThat(begin.cues().get(0).at()).isEqualTo(TEXT.indexOf("said"));
  }

  @Test
  void chancesAreThousandthsOfTokens() {
    Document document = read(TEXT);
    List<Integer> begins =
        document.layer(Layers.TOKENS).stream().map(token -> token.span().begin()).toList();
    for (TokenRoles roles : document.layer(TokenRoles.LAYER)) {
      assertThat(begins).contains(roles.span().begin());
      for (List<Integer> chances : List.of(roles.content(), roles.cue(), roles.source())) {
        assertThat(chances.stream().mapToInt(Integer::intValue).sum()).isBetween(0, 1002);
        assertThat(chances).allMatch(chance -> chance >= 0 && chance <= 1000);
      }
    }
  }

  @Test
  void twoThreadsReadTheSame() {
    Document once = read(TEXT);
    Function<Document, List<TokenRoles>> roles = d -> d.layer(TokenRoles.LAYER).stream().toList();
    CompletableFuture<Document> first = CompletableFuture.supplyAsync(() -> read(TEXT));
    CompletableFuture<Document> second = CompletableFuture.supplyAsync(() -> read(TEXT));
    assertThat(roles.apply(first.join())).isEqualTo(roles.apply(once));
    assertThat(roles.apply(second.join())).isEqualTo(roles.apply(once));
  }

  @Test
  void withoutTheEncoderThereAreNoRoles() {
    Document document =
        Chain.of(new LinguisticsFactory(), LinguisticsSettings.WITHOUT_ENCODER).process(TEXT);
    assertThat(document.has(TokenRoles.LAYER)).isFalse();
  }

  @Test
  void aModelThatDoesNotLoadNamesTheMend() {
    InputStream weights = new ByteArrayInputStream(new byte[] {1, 2, 3});
    String pieces = "[UNK]\n[CLS]\n[SEP]\n";
    InputStream vocabulary = new ByteArrayInputStream(pieces.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> Encoder.of(weights, vocabulary))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Set 'encoder: none'");
  }

  @Test
  void aTextOfMarksAloneHasNoRoles() {
    Document marks = Documents.english("\"\u201c\u201d".repeat(20_000));
    Chain chain =
        Chain.of(new LinguisticsFactory(), new LinguisticsSettings(false, EncoderChoice.SMALL));
    assertThat(chain.process(marks).layer(TokenRoles.LAYER)).isEmpty();
  }
}
