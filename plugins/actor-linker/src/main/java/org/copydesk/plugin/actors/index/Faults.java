package org.copydesk.plugin.actors.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a base as a whole, while each of its entries is good. */
public final class Faults {

  /** Reads the id of the entry at a place. */
  interface Ids {
    String at(long place) throws IOException;
  }

  /** The file's slots of ids, a bucket at a time. */
  interface IdSlots {
    List<Slot> sorted(int bucket) throws IOException;
  }

  /**
   * Something that is wrong.
   *
   * @param origin where
   * @param what what is wrong, and what becomes of it
   * @param earlier the entry that it clashes with, null for none
   */
  public record Fault(Origin origin, String what, @Nullable Origin earlier) {}

  static final int PRIOR = 0;
  static final int PARENT = 1;

  private static final List<String> COLUMNS = List.of("prior", "parent");
  private static final int SHOWN_IN_CIRCLE = 8;

  private final Ids ids;
  private final PlaceSet refused = new PlaceSet();
  private final PlaceSet inCircles = new PlaceSet();
  private final List<References> references = List.of(new References(), new References());
  private final List<Fault> found = new ArrayList<>();

  Faults(Ids ids) {
    this.ids = ids;
  }

  /** Returns what was found, in the order of the files and lines. */
  public List<Fault> all() {
    return found.stream().sorted(Comparator.comparing(Fault::origin)).toList();
  }

  /** Returns the places of the entries that are left out, since their ids are taken. */
  long[] refused() {
    return refused.all();
  }

  boolean isRefused(long place) {
    return refused.holds(place);
  }

  /** Returns the places of the entries that close a circle. */
  long[] closing() {
    return inCircles.all();
  }

  /** Looks at the ids of a bucket, and at those that are named; both in their order. */
  void look(List<Slot> entries, List<Slot> named) throws IOException {
    for (int i = 1; i < entries.size(); i++) {
      if (entries.get(i).hash() == entries.get(i - 1).hash()) {
        compare(entries.get(i - 1), entries.get(i));
      }
    }
    int at = 0;
    for (Slot name : named) {
      while (at < entries.size() && Long.compareUnsigned(entries.get(at).hash(), name.hash()) < 0) {
        at++;
      }
      if (at < entries.size() && entries.get(at).hash() == name.hash()) {
        references
            .get(Slot.number(name.payload()))
            .add(Slot.place(name.payload()), Slot.place(entries.get(at).payload()));
      }
    }
  }

  private void compare(Slot earlier, Slot later) throws IOException {
    String id = ids.at(Slot.place(later.payload()));
    if (id.equals(ids.at(Slot.place(earlier.payload())))) {
      refused.add(Slot.place(later.payload()));
      found.add(
          new Fault(
              Origin.from(later.order()),
              "the id '" + id + "' stands on ",
              Origin.from(earlier.order())));
    }
  }

  /** Looks for references that go in a circle, when all buckets have been looked at. */
  void lookForCircles(IdSlots slots) throws IOException {
    Map<Long, String> closing = new HashMap<>();
    for (int column = 0; column < COLUMNS.size(); column++) {
      for (long[] circle : references.get(column).circles(refused)) {
        long last = circle[circle.length - 1];
        inCircles.add(last);
        closing.merge(last, told(column, circle), (one, other) -> one);
      }
    }
    for (int bucket = 0; bucket < Buckets.COUNT && !closing.isEmpty(); bucket++) {
      for (Slot slot : slots.sorted(bucket)) {
        String what = closing.get(Slot.place(slot.payload()));
        if (what != null) {
          found.add(new Fault(Origin.from(slot.order()), what, null));
        }
      }
    }
  }

  private String told(int column, long[] circle) throws IOException {
    List<String> named = new ArrayList<>();
    for (int i = 0; i < circle.length; i++) {
      boolean shown = i < SHOWN_IN_CIRCLE || i == circle.length - 1;
      named.add(shown ? ids.at(circle[i]) : "");
    }
    return circle(COLUMNS.get(column), named);
  }

  /**
   * Says that entries name each other in a circle.
   *
   * @param column where they name each other
   * @param ids each names the next, and the last the first
   */
  public static String circle(String column, List<String> ids) {
    String last = ids.get(ids.size() - 1);
    StringBuilder text = new StringBuilder("'" + column + "' goes in a circle: " + last);
    for (int i = 0; i < ids.size() - 1; i++) {
      if (i == SHOWN_IN_CIRCLE) {
        text.append(" → ...");
        break;
      }
      text.append(" → ").append(ids.get(i));
    }
    text.append(" → ").append(last);
    return text.append("; the entry is read without its 'prior' and 'parent'").toString();
  }
}
