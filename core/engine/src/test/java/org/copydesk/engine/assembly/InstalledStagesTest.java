package org.copydesk.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.component.ComponentContext;
import org.copydesk.api.component.ComponentFactory;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.component.NoSettings;
import org.copydesk.api.stage.Stage;
import org.copydesk.api.stage.StageFactory;
import org.copydesk.api.vocabulary.Entity;
import org.copydesk.engine.plugin.Catalog;
import org.junit.jupiter.api.Test;

class InstalledStagesTest {

  private static final LayerKey<Entity> A = LayerKey.of("a", Entity.class);
  private static final LayerKey<Entity> B = LayerKey.of("b", Entity.class);
  private static final LayerKey<Entity> C = LayerKey.of("c", Entity.class);

  private record Named(String name, Descriptor descriptor) implements StageFactory<NoSettings> {
    @Override
    public Class<NoSettings> settingsType() {
      return NoSettings.class;
    }

    @Override
    public Descriptor describe(NoSettings settings) {
      return descriptor;
    }

    @Override
    public Stage create(NoSettings settings, ComponentContext context) {
      return document -> document;
    }
  }

  private static Descriptor does() {
    return Descriptor.of("Does something.");
  }

  private static InstalledStages of(ComponentFactory<?>... factories) {
    return InstalledStages.of(Catalog.of(List.of(factories), List.of()));
  }

  @Test
  void eachStageComesAfterThoseWhoseLayersItRequires() {
    assertThat(InstalledStages.of(Newsroom.catalog()).names())
        .containsExactly("linguistics", "quote-extractor", "actor-linker", "statistic-detector");
  }

  @Test
  void aStageWaitsForALayerThatItOnlyUses() {
    assertThat(
            of(new Named("x", does().uses(A).provides(B)), new Named("y", does().provides(A)))
                .names())
        .containsExactly("y", "x");
  }

  @Test
  void stagesThatUseEachOthersLayersDoNotWaitForEver() {
    assertThat(
            of(
                    new Named("x", does().uses(A).provides(B)),
                    new Named("y", does().uses(B).provides(A)))
                .names())
        .containsExactly("x", "y");
  }

  @Test
  void whatCannotBePartOfItIsLeftOutWithTheReason() {
    InstalledStages stages =
        of(
            new Named("first", does().provides(A)),
            new Named("second", does().provides(A)),
            new Named("third", does().requires(B, C)));
    assertThat(stages.names()).containsExactly("first");
    assertThat(stages.leftOut())
        .isEqualTo(
            Map.of(
                "second", "provides layer 'a', as 'first' does",
                "third", "needs layers 'b' and 'c', which no other stage provides"));
  }
}
