package org.copydesk.plugin.statistics;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A list whose elements are made when asked for and of which the last few are kept: who goes
 * through it in order and looks back or ahead a little has each made once, in bounded memory.
 */
final class NearestList<T> extends AbstractList<T> {

  private static final int KEPT = 16;

  private final int size;
  private final IntFunction<T> maker;
  private final List<@Nullable T> kept = new ArrayList<>(Collections.nCopies(KEPT, null));
  private final int[] index = new int[KEPT];

  NearestList(int size, IntFunction<T> maker) {
    this.size = size;
    this.maker = maker;
    Arrays.fill(index, -1);
  }

  @Override
  public T get(int i) {
    Objects.checkIndex(i, size);
    int slot = i % KEPT;
    T element = kept.get(slot);
    if (element == null || index[slot] != i) {
      element = maker.apply(i);
      kept.set(slot, element);
      index[slot] = i;
    }
    return element;
  }

  @Override
  public int size() {
    return size;
  }
}
