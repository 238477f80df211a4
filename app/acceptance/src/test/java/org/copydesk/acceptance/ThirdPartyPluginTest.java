package org.copydesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThirdPartyPluginTest {

  private static final String PIPELINE =
      """
      version: 1
      name: tags
      input: { path: ./posts.txt }
      output: ./out
      stages:
        - use: linguistics
        - use: hashtags
          with: { min-length: 3 }
      outputs:
        - use: jsonl
      """;

  @TempDir static Path folder;

  @BeforeAll
  static void buildThePluginOfTheGuide() throws IOException {
    new GuidePlugin().buildInto(Files.createDirectory(folder.resolve("plugins")), folder);
    Files.writeString(
        folder.resolve("posts.txt"), "The council votes #today on the #quay, or is it #no?\n");
    Files.writeString(folder.resolve("pipeline.yaml"), PIPELINE);
  }

  @Test
  void aPluginBuiltElsewhereAddsItsLayerToTheExportWithoutARebuild() {
    Desk.Call call = Desk.call(folder, "run", "pipeline.yaml", "--plugins", "plugins");
    assertThat(call.exitCode()).as("%s", call).isZero();
    Facts document = new Outputs(folder.resolve("out")).document("posts.txt");
    assertThat(document.layer("hashtags"))
        .extracting(
            hashtag -> hashtag.path("text").asString(), hashtag -> hashtag.path("tag").asString())
        .containsExactly(tuple("#today", "today"), tuple("#quay", "quay"));
  }

  @Test
  void aPluginBuiltElsewhereIsListedBesideTheBundledOnes() {
    Desk.Call call = Desk.call(folder, "plugin", "list", "--plugins", "plugins");
    assertThat(call.exitCode()).as("%s", call).isZero();
    assertThat(call.out()).contains("hashtags", "1.0.0", "quote-extractor", "jsonl");
  }

  @Test
  void aPluginBuiltElsewhereIsDescribedWithItsSettings() {
    Desk.Call call = Desk.call(folder, "plugin", "describe", "hashtags", "--plugins", "plugins");
    assertThat(call.exitCode()).as("%s", call).isZero();
    assertThat(call.out())
        .contains("Finds hashtags.", "min-length", "The fewest letters that make a tag.");
  }

  @Test
  void aLockedFolderGivesItsPluginsAndRefusesAStranger() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    try (Stream<Path> plugins = Files.list(folder.resolve("plugins"))) {
      for (Path plugin : plugins.filter(Files::isRegularFile).toList()) {
        Files.copy(plugin, locked.resolve(plugin.getFileName()));
      }
    }
    Desk.Call lock = Desk.call(folder, "plugin", "lock", "--plugins", "locked");
    assertThat(lock.exitCode()).as("%s", lock).isZero();
    Desk.Call list = Desk.call(folder, "plugin", "list", "--plugins", "locked");
    assertThat(list.exitCode()).as("%s", list).isZero();
    assertThat(list.out()).contains("hashtags", "locked' is locked: plugins.lock lists 1");

    Files.writeString(locked.resolve("stranger.jar"), "anything");
    Desk.Call refused = Desk.call(folder, "run", "pipeline.yaml", "--plugins", "locked");
    assertThat(refused.exitCode()).as("%s", refused).isEqualTo(2);
    assertThat(refused.err()).contains("stranger.jar: error: it is not listed");
  }
}
