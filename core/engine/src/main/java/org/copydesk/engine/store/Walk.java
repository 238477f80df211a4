package org.copydesk.engine.store;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the keys of a map in their order, for as long as it takes.
 *
 * <p>Each key is looked up anew. A cursor of the map itself would hold on to the map as it was,
 * whose pages the store gives up 45 seconds after it has written newer ones.
 */
final class Walk<K> implements Iterator<K> {

  private final MVMap<K, ?> map;
  private @Nullable K next;

  private Walk(MVMap<K, ?> map, @Nullable K next) {
    this.map = map;
    this.next = next;
  }

  /** Begins at the first key. */
  static <K> Walk<K> of(MVMap<K, ?> map) {
    return new Walk<>(map, map.firstKey());
  }

  /** Begins at a key or, where it is not in the map, at the one after it. */
  static <K> Walk<K> from(K key, MVMap<K, ?> map) {
    return new Walk<>(map, map.ceilingKey(key));
  }

  Stream<K> stream() {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, 0), false);
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public K next() {
    K key = next;
    if (key == null) {
      throw new NoSuchElementException("There is no further key.");
    }
    next = map.higherKey(key);
    return key;
  }
}
