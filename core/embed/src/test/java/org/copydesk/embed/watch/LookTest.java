package org.copydesk.embed.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.source.DocumentSource;
import org.copydesk.api.source.Listed;
import org.copydesk.loader.FolderSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LookTest {

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  @SuppressWarnings("NullAway.Init") // set before each
  private DocumentSource source;

  @BeforeEach
  void source() {
    source = FolderSource.of(folder).without(folder.resolve("out"));
  }

  @Test
  void aLookTellsWhatIsNewAndChangedAndGone() throws IOException {
    for (int i = 0; i < 200; i++) {
      Files.writeString(folder.resolve("note-" + i + ".txt"), "note");
    }
    Look before = Look.at(source);
    assertThat(before.same(Look.at(source))).isTrue();
    Files.writeString(folder.resolve("note-1.txt"), "a longer note");
    Files.delete(folder.resolve("note-2.txt"));
    Files.move(folder.resolve("note-3.txt"), folder.resolve("moved.txt"));
    Look after = Look.at(source);
    assertThat(after.same(before)).isFalse();
    assertThat(after.since(before)).isEqualTo(new Look.Change(1, 1, 2));
    assertThat(after.since(Look.NOTHING)).isEqualTo(new Look.Change(199, 0, 0));
  }

  @Test
  void outputsInsideTheFolderAreNoChange() throws IOException {
    Files.writeString(folder.resolve("note.txt"), "note");
    Look before = Look.at(source);
    Files.createDirectory(folder.resolve("out"));
    Files.writeString(folder.resolve("out/documents.jsonl"), "{}");
    assertThat(Look.at(source).same(before)).isTrue();
  }

  @Test
  void whatIsStillBeingWrittenIsLeftForLater() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "whole");
    Files.writeString(folder.resolve("b.txt"), "hal");
    Look look = Look.at(source);
    Files.writeString(folder.resolve("b.txt"), "half of it");
    Files.writeString(folder.resolve("c.txt"), "new");
    List<String> places = new ArrayList<>();
    new Settled(source, look)
        .list(one -> places.add(((Listed.Found) one).resource().place().toString()));
    assertThat(places).containsExactly("a.txt");
  }

  @Test
  @Timeout(60)
  void eventsTellOfNewFoldersToo() throws Exception {
    try (FolderEvents events = FolderEvents.of(folder, folder.resolve("out"))) {
      assertThat(events.complete()).isTrue();
      Path made = Files.createDirectory(folder.resolve("new"));
      while (!events.await(100)) {}
      Files.writeString(made.resolve("c.txt"), "new");
      while (!events.await(100)) {}
    }
  }
}
