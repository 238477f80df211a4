package org.copydesk.plugin.linguistics.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private static final List<String> PIECES =
      List.of("[UNK]", "[CLS]", "[SEP]", "un", "unlock", "##lock", "##ed", "cafe", "#", "l", "##l");

  private static final Vocabulary VOCABULARY = Vocabulary.of(PIECES);

  @Test
  void aWordIsPartedIntoTheLongestPieces() {
    assertThat(pieces("unlocked")).isEqualTo("unlock ##ed");
  }

  @Test
  void capitalsAndAccentsDoNotCount() {
    assertThat(pieces("CAF\u00c9")).isEqualTo("cafe");
  }

  @Test
  void whatCannotBePartedIsUnknownAsAWhole() {
    assertThat(pieces("unlocking")).isEqualTo("[UNK]");
    assertThat(pieces("\u0301")).isEqualTo("[UNK]");
    assertThat(pieces("\ud83d")).isEqualTo("[UNK]");
  }

  @Test
  void theSignOfAPieceIsAPieceOfItsOwn() {
    assertThat(pieces("#")).isEqualTo("#");
  }

  @Test
  void aWordWithoutEndIsUnknown() {
    assertThat(pieces("l".repeat(100))).startsWith("l ##l ##l");
    assertThat(pieces("l".repeat(1_000_000))).isEqualTo("[UNK]");
  }

  @Test
  void aVocabularyWithoutTheSpecialPiecesIsRefused() {
    assertThatThrownBy(() -> Vocabulary.of(List.of("a", "b"))).hasMessageContaining("[CLS]");
  }

  private static String pieces(String word) {
    return Arrays.stream(VOCABULARY.pieces(word))
        .mapToObj(PIECES::get)
        .collect(Collectors.joining(" "));
  }
}
