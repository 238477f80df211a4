package org.copydesk.loader.office.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.copydesk.loader.office.Xml;
import org.jspecify.annotations.Nullable;

/** Knows in which lists a reader of an OpenDocument text stands, and counts their items. */
final class OdtLists {

  private final OdtStyles styles;
  private final Map<String, Counter> byId = new HashMap<>();
  private final Map<String, Counter> byStyle = new HashMap<>();
  private final Counter headings = new Counter();
  private final Deque<Deque<Open>> places = new ArrayDeque<>();
  private Deque<Open> open = new ArrayDeque<>();

  OdtLists(OdtStyles styles) {
    this.styles = styles;
  }

  /** A list that the reader stands in; its level is 0 for the outermost. */
  private static final class Open {

    private final String style;
    private final Counter counter;
    private final int level;

    /** Whether an item has begun whose first paragraph is still to come. */
    private boolean begun;

    Open(String style, Counter counter, int level) {
      this.style = style;
      this.counter = counter;
      this.level = level;
    }
  }

  /** Enters a note, cell or drawing, which has nothing to do with the lists around it. */
  void enter() {
    places.push(open);
    open = new ArrayDeque<>();
  }

  /** Leaves it again. */
  void leave() {
    open = places.pop();
  }

  /** Begins the list that starts here. */
  void start(Xml xml) {
    Open outer = open.peek();
    String style = xml.attribute("style-name", outer == null ? "" : outer.style);
    int level = outer == null ? 0 : Math.min(outer.level + 1, Counter.LEVELS - 1);
    boolean goesOn = xml.attribute("continue-numbering", "").equals("true");
    Counter counter = outer == null ? counter(xml, style, goesOn) : outer.counter;
    if (outer != null && !goesOn) {
      counter.clear(level);
    }
    byStyle.put(style, counter);
    byId.put(xml.attribute("id", ""), counter);
    open.push(new Open(style, counter, level));
  }

  private Counter counter(Xml xml, String style, boolean goesOn) {
    Counter before = byId.get(xml.attribute("continue-list", "-"));
    before = before == null && goesOn ? byStyle.get(style) : before;
    return before == null ? new Counter() : before;
  }

  /** Ends the innermost list. */
  void end() {
    open.poll();
  }

  /** Begins the item that starts here; its header is an item without a number. */
  void startItem(Xml xml) {
    Open list = open.peek();
    if (list != null) {
      list.begun = xml.isStart("list-item");
      int start = OdtStyles.number(xml.attribute("start-value", ""), -1);
      if (start >= 0) {
        list.counter.restart(list.level, start);
      }
    }
  }

  /** Counts the item whose first paragraph this is; null if it is no first one. */
  @Nullable Item count() {
    Open list = open.peek();
    if (list == null || !list.begun) {
      return null;
    }
    list.begun = false;
    list.counter.step(list.level, index -> styles.level(list.style, index));
    return new Item(
        list.level,
        styles.level(list.style, list.level),
        list.counter.label(list.level, index -> styles.level(list.style, index)));
  }

  /** Counts a heading of a level from 0 and returns what is printed before it. */
  String countHeading(int level, int start) {
    int index = Math.min(level, Counter.LEVELS - 1);
    if (start >= 0) {
      headings.restart(index, start);
    }
    headings.step(index, styles::outline);
    return styles.outline(index).isOrdered() ? headings.label(index, styles::outline) : "";
  }
}
