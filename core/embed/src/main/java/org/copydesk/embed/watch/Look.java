package org.copydesk.embed.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import org.copydesk.api.source.DocumentSource;
import org.copydesk.api.source.Listed;

/**
 * What lay in a folder at a moment: which files, and of each the size and the time of its last
 * change. It holds 16 bytes a file, so that a folder of any size can be compared with itself.
 */
public final class Look {

  /** Nothing seen yet. */
  public static final Look NOTHING = new Look(new Numbers(), new Numbers());

  private static final long ODD = 0x9E3779B97F4A7C15L;
  private static final int SHIFT = 29;

  /**
   * How one look differs from an earlier one.
   *
   * @param arrived files that were not there
   * @param changed files that have another size or time
   * @param gone files that are not there any more
   */
  public record Change(int arrived, int changed, int gone) {}

  private final Numbers places;
  private final Numbers states;

  private Look(Numbers places, Numbers states) {
    this.places = places;
    this.states = states;
  }

  /**
   * Looks at everything that a source lists.
   *
   * @throws IOException if it cannot list
   */
  public static Look at(DocumentSource source) throws IOException {
    Look look = new Look(new Numbers(), new Numbers());
    source.list(
        one -> {
          look.places.add(place(one));
          look.states.add(state(one));
        });
    look.places.sort();
    look.states.sort();
    return look;
  }

  /** Tells whether a file was there as it is now. */
  boolean has(Listed one) {
    return states.contains(state(one));
  }

  /** Tells whether nothing differs. */
  public boolean same(Look other) {
    return states.same(other.states);
  }

  /** Returns what is different since an earlier look. */
  public Change since(Look earlier) {
    int arrived = places.missingIn(earlier.places);
    int gone = earlier.places.missingIn(places);
    return new Change(arrived, states.missingIn(earlier.states) - arrived, gone);
  }

  private static long place(Listed one) {
    String text = text(one);
    return mixed(text.hashCode() * ODD + new StringBuilder(text).reverse().toString().hashCode());
  }

  private static String text(Listed one) {
    return one instanceof Listed.Found found
        ? found.resource().place().toString()
        : ((Listed.Refused) one).entry().place().toString();
  }

  private static long state(Listed one) {
    long state = place(one);
    Optional<Path> file =
        one instanceof Listed.Found found ? found.resource().file() : Optional.empty();
    if (file.isPresent()) {
      try {
        BasicFileAttributes now = Files.readAttributes(file.get(), BasicFileAttributes.class);
        state = mixed(state + now.size());
        state = mixed(state + now.lastModifiedTime().toInstant().hashCode());
      } catch (IOException e) {
        return mixed(state + 1); // gone again, or not to be seen
      }
    }
    return state;
  }

  private static long mixed(long number) {
    long mixed = (number ^ (number >>> SHIFT)) * ODD;
    return mixed ^ (mixed >>> SHIFT);
  }

  /** Sorted numbers in little room. */
  private static final class Numbers {

    private static final int FEW = 64;

    private long[] numbers = new long[FEW];
    private int size;

    void add(long number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size + size / 2);
      }
      numbers[size++] = number;
    }

    void sort() {
      Arrays.sort(numbers, 0, size);
    }

    boolean contains(long number) {
      return Arrays.binarySearch(numbers, 0, size, number) >= 0;
    }

    boolean same(Numbers other) {
      return Arrays.equals(numbers, 0, size, other.numbers, 0, other.size);
    }

    int missingIn(Numbers other) {
      int missing = 0;
      for (int i = 0; i < size; i++) {
        missing += other.contains(numbers[i]) ? 0 : 1;
      }
      return missing;
    }
  }
}
