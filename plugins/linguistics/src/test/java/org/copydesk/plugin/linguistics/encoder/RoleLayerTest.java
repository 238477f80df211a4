package org.copydesk.plugin.linguistics.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.annotation.Span;
import org.copydesk.plugin.linguistics.encoder.TokenRoles.Link;
import org.junit.jupiter.api.Test;

class RoleLayerTest {

  private static final TokenRoles SOURCE =
      new TokenRoles(
          new Span(0, 5), List.of(), List.of(), List.of(980, 0, 12, 0), List.of(), List.of());

  private static final TokenRoles CONTENT =
      new TokenRoles(
          new Span(90_000, 90_004),
          List.of(700, 100, 150, 0),
          List.of(0, 0, 15, 0),
          List.of(),
          List.of(new Link(0, 900), new Link(-1, 60), new Link(180_000, 20)),
          List.of(new Link(-1, 1000)));

  record Other(Span span, List<Integer> content, List<Place> sources) implements Annotation {
    record Place(int at, int chance) {}
  }

  @Test
  void packedRolesComeBackAsTheyWere() {
    assertThat(layer(SOURCE, CONTENT)).containsExactly(SOURCE, CONTENT);
  }

  @Test
  void manyRolesComeBackInTheirOrder() {
    RoleColumns columns = new RoleColumns();
    for (int i = 0; i < 1000; i++) {
      columns.add(at(i));
    }
    Layer<TokenRoles> layer = columns.toLayer();
    assertThat(layer.size()).isEqualTo(1000);
    assertThat(layer.get(777)).isEqualTo(at(777));
    assertThat(layer.firstFrom(1500)).isEqualTo(500);
  }

  private static TokenRoles at(int i) {
    Span span = new Span(i * 3, i * 3 + 2);
    List<Integer> chances = List.of(i, 1000 - i, 0, 10);
    return new TokenRoles(span, chances, List.of(), chances, List.of(), List.of());
  }

  @Test
  void aSignedLayerHoldsTheSame() {
    Producer producer = new Producer("linguistics", "linguistics", "1");
    Layer<TokenRoles> signed = layer(SOURCE, CONTENT).by(producer);
    assertThat(signed).containsExactly(SOURCE, CONTENT);
    assertThat(signed.producer()).isEqualTo(producer);
  }

  @Test
  void anotherPluginReadsItThroughARecordOfItsOwn() {
    Layer<Other> read =
        Layer.reshape(layer(SOURCE, CONTENT), LayerKey.of("token-roles", Other.class));
    assertThat(read.get(1).content()).containsExactly(700, 100, 150, 0);
    assertThat(read.get(1).sources().get(1)).isEqualTo(new Other.Place(-1, 60));
  }

  private static Layer<TokenRoles> layer(TokenRoles... roles) {
    RoleColumns columns = new RoleColumns();
    List.of(roles).forEach(columns::add);
    return columns.toLayer();
  }
}
