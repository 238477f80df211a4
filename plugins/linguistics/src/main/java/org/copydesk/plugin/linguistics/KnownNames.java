package org.copydesk.plugin.linguistics;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Tells what more than a million names are names of, of which Wikipedia has articles.
 *
 * <p>A Bloom filter: what it holds it knows, and of what it does not hold it takes one in a hundred
 * for known. {@code training/encoder/known_names.py} makes it.
 */
final class KnownNames {

  /** A work, an event, a ship or the like; the other kinds are the types of {@link TypeModel}. */
  static final int OTHER = 3;

  private static final String FILE = "names/known-names.bin";
  private static final int KINDS = 4;
  private static final int PLACES = 7;
  private static final long FNV_START = 0xCBF29CE484222325L;
  private static final long FNV_FACTOR = 0x100000001B3L;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final long LOW = 0xFFFFFFFFL;

  private final long size;
  private final byte[] bits;

  private KnownNames(long size, byte[] bits) {
    this.size = size;
    this.bits = bits;
  }

  static KnownNames load() {
    try (InputStream file = KnownNames.class.getResourceAsStream(FILE);
        DataInputStream in = new DataInputStream(Objects.requireNonNull(file, FILE))) {
      return new KnownNames(in.readInt(), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the kinds of a name as bits: 1 shifted by the type; 0 for one that is not known. */
  int kinds(String name) {
    return kinds(hash(FNV_START, name));
  }

  /**
   * Returns the kinds of stretches of words.
   *
   * @param most how many words the longest has
   * @return for each number of words from 1 on
   */
  int[] kindsFrom(String[] words, int from, int most) {
    int[] kinds = new int[Math.min(most, words.length - from)];
    long hash = FNV_START;
    for (int i = 0; i < kinds.length; i++) {
      String word = words[from + i];
      hash = hash(hash, word);
      kinds[i] = !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? kinds(hash) : 0;
    }
    return kinds;
  }

  /** Takes up the letters and digits of a word, in lower case. */
  private static long hash(long start, String word) {
    long hash = start;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        hash = (hash ^ Character.toLowerCase(c)) * FNV_FACTOR;
      }
    }
    return hash;
  }

  private int kinds(long hash) {
    int kinds = 0;
    for (int kind = 0; kind < KINDS; kind++) {
      kinds |= holds(mixed(hash + (kind + 1) * GOLDEN)) ? 1 << kind : 0;
    }
    return kinds;
  }

  private boolean holds(long value) {
    long first = value & LOW;
    long step = (value >>> 32) | 1;
    for (int place = 0; place < PLACES; place++) {
      long at = (first + place * step) % size;
      if ((bits[(int) (at >> 3)] & 1 << (at & 7)) == 0) {
        return false;
      }
    }
    return true;
  }

  /** The finaliser of SplitMix64. */
  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
