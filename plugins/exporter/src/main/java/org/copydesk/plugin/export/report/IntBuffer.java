package org.copydesk.plugin.export.report;

import java.util.Arrays;

/** Numbers in the order in which they were added, four bytes each. */
final class IntBuffer {

  private int[] numbers = new int[4];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }

  int size() {
    return size;
  }

  int at(int index) {
    return numbers[index];
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
