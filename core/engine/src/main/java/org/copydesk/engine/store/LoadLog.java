package org.copydesk.engine.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Notes what reading one resource gives, so that the same bytes need not be read again. */
public final class LoadLog {

  private final Consumer<List<Loads.Item>> keep;
  private final List<Loads.Item> noted = new ArrayList<>();

  LoadLog(Consumer<List<Loads.Item>> keep) {
    this.keep = keep;
  }

  /** Makes one that is kept nowhere. */
  public static LoadLog none() {
    return new LoadLog(noted -> {});
  }

  /** Notes one thing that came out. */
  public void add(Kept kept) {
    noted.add(Loads.Item.of(kept));
  }

  /** Keeps the notes: the resource was read to its end. */
  public void keep() {
    keep.accept(noted);
  }
}
