package org.copydesk.plugin.linguistics.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.copydesk.api.document.Document;
import org.copydesk.plugin.linguistics.LinguisticsFactory;
import org.copydesk.plugin.linguistics.LinguisticsSettings;
import org.copydesk.testkit.Chain;
import org.junit.jupiter.api.Test;

/**
 * The model is shown the same numbers here as in its training, whose scripts made the windows; the
 * text has its quotation marks as the model knows them ({@link KnownMarks}).
 */
class AgreementTest {

  @Test
  void theTextIsShownAsInTraining() throws IOException {
    assertThat(windows(text("agreement.txt")))
        .isEqualTo(text("agreement-windows.txt").lines().toList());
  }

  private static List<String> windows(String text) throws IOException {
    Document document =
        Chain.of(new LinguisticsFactory(), LinguisticsSettings.WITHOUT_ENCODER).process(text);
    Vocabulary vocabulary = Vocabulary.read(open("vocabulary.txt"));
    Windows windows = new Windows(new Paragraphs(vocabulary, document));
    List<String> rows = new ArrayList<>();
    for (Window window = windows.next(); window != null; window = windows.next()) {
      WindowInput input = WindowInput.of(window, vocabulary);
      for (long[] row : List.of(input.pieces(), input.shapes(), input.marks())) {
        rows.add(Arrays.stream(row).mapToObj(Long::toString).collect(Collectors.joining(" ")));
      }
    }
    return rows;
  }

  private static String text(String name) throws IOException {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(AgreementTest.class.getResourceAsStream(name), name);
  }
}
