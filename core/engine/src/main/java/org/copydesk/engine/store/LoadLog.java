package org.copydesk.engine.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Notes what reading one resource gives, so that the same bytes need not be read again. */
public final class LoadLog {

  private final @Nullable LoadKey key;
  private final BiConsumer<String, List<Loads.Item>> keep;
  private final List<Loads.Item> noted = new ArrayList<>();
  private boolean named;

  private LoadLog(@Nullable LoadKey key, BiConsumer<String, List<Loads.Item>> keep) {
    this.key = key;
    this.keep = keep;
  }

  /** Makes one whose notes are kept under a key. */
  static LoadLog of(LoadKey key, BiConsumer<String, List<Loads.Item>> keep) {
    return new LoadLog(key, keep);
  }

  /** Makes one that is kept nowhere. */
  public static LoadLog none() {
    return new LoadLog(null, (key, noted) -> {});
  }

  /** Notes one thing that came out. */
  public void add(Kept kept) {
    noted.add(Loads.Item.of(kept));
    named = named || key == null || key.isNamedIn(kept);
  }

  /** Keeps the notes: the resource was read to its end. */
  public void keep() {
    if (key != null) {
      keep.accept(named ? key.toString() : key.ofAnyName(), noted);
    }
  }
}
