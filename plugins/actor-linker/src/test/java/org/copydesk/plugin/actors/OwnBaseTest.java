package org.copydesk.plugin.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnBaseTest {

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  @Test
  void theUsersActorsAreKnownByAllTheirNames() throws IOException {
    Path base = folder.resolve("actors.csv");
    Files.writeString(
        base,
        "id,name,type,aliases,description\n"
            + "velmia,Velmia,country,Velmian|Velmians,\n"
            + "red-hand,Red Hand,armed-group,the Hand,Armed movement in Velmia\n");
    Article article =
        Article.of(
            "The Red Hand sent a letter to Velmia. “We are ready to talk,” the armed movement"
                + " said. The Hand wants peace with all Velmians.",
            base);
    assertThat(article.mentions("Red Hand"))
        .contains("Red Hand", "the armed movement", "We", "Hand");
    assertThat(article.actor("Red Hand").kb()).isNotNull();
    assertThat(article.names()).contains("Velmia", "Velmians");
  }

  @Test
  void aBadBaseStopsThePipelineBeforeTheFirstDocument() throws IOException {
    Path base = folder.resolve("actors.csv");
    Files.writeString(base, "id,name,type\nred-hand,Red Hand,gang\n");
    assertThatThrownBy(
            () ->
                new ActorLinkerFactory()
                    .create(
                        new ActorLinkerSettings(List.of(base), BadRows.REFUSE, true, 0.5, 0),
                        TestContext.shared()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 2: 'gang' is no type");
  }
}
