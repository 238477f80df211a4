package org.copydesk.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.Amount;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.MeasureUnit;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.api.vocabulary.Statistic;
import org.copydesk.api.vocabulary.TokenColumns;
import org.copydesk.api.vocabulary.Trend;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LayerJsonTest {

  private enum Mood {
    GOOD,
    BAD
  }

  private record Inner(String text, @Nullable Mood mood) {}

  private record Odd(
      Span span, List<Inner> manyParts, double weight, Map<String, String> facts, boolean loud)
      implements Annotation {

    @Override
    public String says() {
      return "odd";
    }

    boolean isQuiet() {
      return !loud;
    }
  }

  private record Unfit(Span span, Thread thread) implements Annotation {}

  private record Weighed(Span span, List<Integer> weights, List<Link> links) implements Annotation {
    record Link(int at, int weight) {}
  }

  private static final LayerKey<Odd> ODDS = LayerKey.of("odds", Odd.class);

  private static <T extends Annotation> List<T> again(LayerKey<T> key, Layer<T> layer) {
    Layer<?> read = LayerJson.read(LayerJson.write(layer), key);
    return read.stream().map(key.type()::cast).toList();
  }

  @Test
  void aPrivateRecordOfAPluginComesBack() {
    Odd odd =
        new Odd(
            new Span(1, 2),
            List.of(new Inner("a\ud83d", Mood.BAD), new Inner("", null)),
            0.1,
            Map.of("key", "value"),
            true);
    assertThat(again(ODDS, Layer.of(ODDS, List.of(odd)))).containsExactly(odd);
  }

  @Test
  void aRecordIsItsComponentsInKebabCaseAndNothingElse() {
    Odd odd = new Odd(new Span(1, 2), List.of(), 0.5, Map.of(), false);
    assertThat(LayerJson.write(Layer.of(ODDS, List.of(odd)).by(new Producer("s", "p", "1"))))
        .isEqualTo(
            "{\"producer\":{\"stage\":\"s\",\"plugin\":\"p\",\"version\":\"1\"},\"columns\":null,"
                + "\"records\":[{\"span\":{\"begin\":1,\"end\":2},\"many-parts\":[],"
                + "\"weight\":0.5,\"facts\":{},\"loud\":false}]}");
  }

  @Test
  void exactNumbersOfAnySizeComeBack() {
    Statistic statistic =
        Statistic.builder(new Span(0, 3), Amount.of("9".repeat(3000)), MeasureUnit.NONE)
            .trend(Trend.UP)
            .from(Amount.of("0.0000001"))
            .build();
    assertThat(again(Layers.STATISTICS, Layer.of(Layers.STATISTICS, List.of(statistic))))
        .containsExactly(statistic);
  }

  @Test
  void tokensComeBackAsColumns() {
    TokenColumns columns = new TokenColumns();
    columns.add(0, 3, PartOfSpeech.DET, "the");
    columns.add(4, 9, PartOfSpeech.NOUN, "house");
    columns.add(10, 13, PartOfSpeech.DET, "the");
    Layer<?> read = LayerJson.read(LayerJson.write(columns.toLayer()), Layers.TOKENS);
    assertThat(read.stream().toList()).isEqualTo(columns.toLayer().stream().toList());
    assertThat(read.getClass()).isEqualTo(columns.toLayer().getClass());
  }

  @Test
  void recordsOfNumbersAloneAreKeptWithoutTheirNames() {
    LayerKey<Weighed> key = LayerKey.of("weighed", Weighed.class);
    Weighed weighed =
        new Weighed(new Span(3, 7), List.of(1, 999), List.of(new Weighed.Link(-1, 5)));
    Layer<Weighed> layer =
        Layer.of(key, List.of(weighed, new Weighed(new Span(8, 9), List.of(), List.of())));
    assertThat(LayerJson.write(layer)).contains("[[[3,7],[1,999],[[-1,5]]],[[8,9],[],[]]]");
    assertThat(again(key, layer)).isEqualTo(layer.stream().toList());
  }

  @Test
  void aRecordThatIsNoJsonIsNamed() {
    LayerKey<Unfit> key = LayerKey.of("unfit", Unfit.class);
    Layer<Unfit> layer = Layer.of(key, List.of(new Unfit(new Span(0, 1), new Thread())));
    assertThatThrownBy(() -> again(key, layer))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("of layer 'unfit' cannot be");
  }
}
