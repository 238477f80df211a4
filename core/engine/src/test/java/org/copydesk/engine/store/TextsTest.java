package org.copydesk.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void aLongTextIsKeptInPiecesUnitForUnitAndGoesWhole() {
    String longText = "{\"text\":\"" + "Überfahrt \uD83D\uDEA2 — ".repeat(60_001) + "\uD83D\"}";
    try (MVStore store = new MVStore.Builder().open()) {
      Texts texts = new Texts(store);
      texts.putIfAbsent("a/1", "{}");
      texts.putIfAbsent("b/2", longText);
      texts.putIfAbsent("b/2", "{}");
      assertThat(texts.get("a/1")).isEqualTo("{}");
      assertThat(texts.get("b/2")).isEqualTo(longText);
      assertThat(texts.get("c/3")).isNull();
      assertThat(texts.keys().keySet()).containsExactly("a/1", "b/2");
      texts.remove("b/2");
      assertThat(texts.get("b/2")).isNull();
      assertThat(store.openMap("text-pieces")).isEmpty();
    }
  }
}
