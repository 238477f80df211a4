package org.copydesk.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalkTest {

  private static final int ROWS = 20_000;

  @TempDir private Path folder;

  @Test
  void goesOnWhenTheStoreHasGivenUpThePagesThatItBeganWith() {
    try (MVStore store = store()) {
      MVMap<Integer, String> rows = filled(store);
      Iterator<Integer> walk = walk(rows);
      List<Integer> seen = new ArrayList<>(List.of(walk.next()));

      writeAnew(store, rows);
      walk.forEachRemaining(seen::add);

      assertThat(seen).hasSize(ROWS).isSorted();
    }
  }

  @Test
  void beginsAtAKeyOrBehindIt() {
    try (MVStore store = store()) {
      MVMap<Integer, String> rows = store.openMap("rows");
      rows.put(3, "Arden");
      rows.put(7, "Brook");

      assertThat(Walk.from(3, rows)).toIterable().containsExactly(3, 7);
      assertThat(Walk.from(4, rows)).toIterable().containsExactly(7);
      assertThat(Walk.from(8, rows)).toIterable().isEmpty();
    }
  }

  private static Iterator<Integer> walk(MVMap<Integer, String> rows) {
    return Walk.of(rows);
  }

  private MVStore store() {
    MVStore store =
        new MVStore.Builder().fileName(folder.resolve("store.mv").toString()).cacheSize(0).open();
    store.setVersionsToKeep(0);
    store.setRetentionTime(0);
    return store;
  }

  private static MVMap<Integer, String> filled(MVStore store) {
    MVMap<Integer, String> rows = store.openMap("rows");
    for (int i = 0; i < ROWS; i++) {
      rows.put(i, "The council of Arden met for the " + i + "th time. ".repeat(20));
    }
    store.commit();
    return rows;
  }

  private static void writeAnew(MVStore store, MVMap<Integer, String> rows) {
    for (int time = 0; time < 5; time++) {
      for (int i = 0; i < ROWS; i++) {
        rows.put(i, "The council of Arden met again, " + i + " times by now. ".repeat(20));
      }
      store.commit();
      store.compact(95, 16 << 20);
    }
  }
}
