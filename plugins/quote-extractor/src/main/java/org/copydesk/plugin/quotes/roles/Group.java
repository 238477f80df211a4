package org.copydesk.plugin.quotes.roles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Contents that have one cue, or one content without a cue. */
final class Group {

  /** In words, how far the first piece may stand from the cue, and the pieces from each other. */
  private static final int LONGEST_LEAD = 30;

  private static final int LONGEST_TAG = 60;

  private final Paragraph paragraph;
  private final @Nullable Stretch cue;
  private final List<Stretch> contents = new ArrayList<>();

  Group(Paragraph paragraph, Stretch first, @Nullable Stretch cue) {
    this.paragraph = paragraph;
    this.contents.add(first);
    this.cue = cue;
  }

  @Nullable Stretch cue() {
    return cue;
  }

  /** The contents in order. */
  List<Stretch> contents() {
    return contents;
  }

  Stretch first() {
    return contents.get(0);
  }

  /** Adds a content that touches one of these, or stands on the other side of the cue. */
  boolean join(Stretch more) {
    if (first().speech() != more.speech()) {
      return false;
    }
    for (int i = 0; i < contents.size(); i++) {
      if (paragraph.touch(contents.get(i), more)) {
        contents.set(i, paragraph.union(contents.get(i), more));
        return true;
      }
    }
    boolean around = contents.size() == 1 && isAround(first(), more);
    if (around) {
      contents.add(more);
      contents.sort(Comparator.comparing(Stretch::span));
    }
    return around;
  }

  private boolean isAround(Stretch one, Stretch other) {
    Stretch before = one.begin() < other.begin() ? one : other;
    Stretch behind = before == one ? other : one;
    return cue != null
        && before.end() <= cue.begin()
        && cue.end() <= behind.begin()
        && behind.begin() - before.end() <= LONGEST_TAG
        && cue.begin() - before.end() <= LONGEST_LEAD;
  }
}
