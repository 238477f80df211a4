package org.copydesk.plugin.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Token;

class CoveringTest {

  @Property(tries = 300)
  void everyCharacterThatIsNotWhiteLiesInOneToken(@ForAll("texts") String text) {
    Document document = Reading.of(text);
    StringBuilder covered = new StringBuilder();
    int end = 0;
    for (Token token : document.layer(Layers.TOKENS)) {
      assertThat(token.span().begin()).isGreaterThanOrEqualTo(end);
      assertThat(token.span().isEmpty()).isFalse();
      covered.append(document.text(token.span()));
      end = token.span().end();
    }
    assertThat(covered.toString()).isEqualTo(withoutWhite(text));
  }

  @Property(tries = 100)
  void everyTokenLiesInOneSentence(@ForAll("texts") String text) {
    Document document = Reading.of(text);
    int inSentences =
        document.layer(Layers.SENTENCES).stream()
            .mapToInt(s -> document.layer(Layers.TOKENS).within(s.span()).size())
            .sum();
    assertThat(inSentences).isEqualTo(document.layer(Layers.TOKENS).size());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "a",
            "B",
            "U.S",
            "n't",
            "Sen",
            "don",
            "St",
            "I",
            "p.m",
            "ever",
            "3",
            "42",
            "'s",
            ".",
            ",",
            "'",
            "\u2019",
            "\"",
            "\u201c",
            "\u201d",
            "\u00ab",
            "-",
            "--",
            "\u2014",
            "$",
            "%",
            "&",
            "@",
            "#",
            "/",
            ":",
            "?",
            "!",
            "(",
            ")",
            " ",
            " ",
            "\n",
            "\n\n",
            "\t",
            "\u00a0",
            "\u200b",
            "e\u0301",
            "\ud83d\ude00",
            "\ud835\udc00",
            "\u0634",
            "www.",
            "http://x",
            "_");
    return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
  }

  private static String withoutWhite(String text) {
    StringBuilder rest = new StringBuilder();
    text.chars().filter(c -> !Chars.isWhite(c)).forEach(c -> rest.append((char) c));
    return rest.toString();
  }
}
