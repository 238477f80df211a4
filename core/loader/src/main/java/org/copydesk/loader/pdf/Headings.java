package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the headings by the size and the weight of their type, and the title. */
final class Headings {

  private static final float LARGER = 1.08f;
  private static final float TITLE_LARGER = 1.15f;
  private static final int MOST_LINES = 4;
  private static final int LONGEST = 220;
  private static final int LONGEST_BOLD = 140;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:\\p{L}+ )?(\\d{1,2}(?:\\.\\d{1,2}){0,4}|[A-Z](?:\\.\\d{1,2}){1,3})[.:)]?\\s+\\p{Lu}.*");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}|\\p{IsIdeographic}");

  private final List<Block> blocks;
  private final Body body;
  private final List<Block> headings = new ArrayList<>();

  /** Whether the document itself says which its headings are. */
  private final boolean tagged;

  private Headings(List<Block> blocks, Body body) {
    this.blocks = blocks;
    this.body = body;
    this.tagged = blocks.stream().anyMatch(block -> block.role == Role.HEADING);
  }

  /**
   * Marks the headings and the title among the blocks of a document.
   *
   * @param title the title in the document's properties, null for none
   */
  static void mark(List<Block> blocks, Body body, @Nullable String title) {
    Headings headings = new Headings(blocks, body);
    headings.find();
    if (blocks.stream().noneMatch(block -> block.role == Role.TITLE)) {
      headings.findTitle(title);
    }
    headings.dropAuthors();
    headings.setLevels();
  }

  private void find() {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean large = !tagged || block.size() > TITLE_LARGER * body.size();
      boolean found = block.role == Role.PARAGRAPH && large && isHeading(block, next(i));
      if (found || block.role == Role.HEADING) {
        headings.add(block);
      }
    }
    // Where most of the text looks like headings, nothing does.
    long running = blocks.stream().filter(block -> block.role == Role.PARAGRAPH).count();
    if (!tagged && headings.size() > 4 && headings.size() > 0.7 * running) {
      headings.removeIf(block -> block.size() < TITLE_LARGER * body.size());
    }
    headings.forEach(block -> block.role = Role.HEADING);
  }

  private @Nullable Block next(int i) {
    for (int j = i + 1; j < blocks.size(); j++) {
      Role role = blocks.get(j).role;
      if (role != Role.MARGIN && role != Role.FOOTNOTE) {
        return blocks.get(j);
      }
    }
    return null;
  }

  private boolean isHeading(Block block, @Nullable Block next) {
    if (block.lines.size() > MOST_LINES || block.length() > LONGEST || !isWording(block)) {
      return false;
    }
    if (block.size() > LARGER * body.size()) {
      return !endsSentence(block) || block.size() > 1.4f * body.size() && block.length() < 80;
    }
    boolean bold = block.bold() && !body.bold();
    return bold
        && next != null
        && block.lines.size() <= 2
        && block.length() <= LONGEST_BOLD
        && block.size() > 0.9f * body.size()
        && !endsSentence(block)
        && !isRunIn(block, next)
        && !Captions.isSure(block.start);
  }

  /** A bold line that the next goes on from without any space is the beginning of a paragraph. */
  private boolean isRunIn(Block block, Block next) {
    boolean same = next.page == block.page && next.column.equals(block.column);
    boolean close = same && next.above < 0.15f * body.size() && block.above > next.above * 3;
    String text = block.last().text();
    boolean open = text.endsWith(",") || text.endsWith(";") || text.endsWith("-");
    return open
        || close && !next.lines.isEmpty() && Character.isLowerCase(next.start.codePointAt(0));
  }

  private static boolean isWording(Block block) {
    return block.lines.stream().anyMatch(line -> WORD.matcher(line.text()).find());
  }

  private static boolean endsSentence(Block block) {
    String text = block.last().text();
    boolean stop =
        text.endsWith(".") || text.endsWith(";") || text.endsWith(",") || text.endsWith(":");
    return stop && !text.endsWith("...") && !(text.endsWith(".") && block.length() < 30);
  }

  private void findTitle(@Nullable String title) {
    Block first = null;
    for (Block block : headings) {
      boolean early = block.page == blocks.get(0).page;
      if (early && title != null && says(block, title)) {
        block.role = Role.TITLE;
        headings.remove(block);
        return;
      }
      first = early && (first == null || block.size() > 1.03f * first.size()) ? block : first;
    }
    if (first != null && mayBeTitle(first)) {
      first.role = Role.TITLE;
      headings.remove(first);
    }
  }

  /** Several large lines right under the title in a type that never comes again are its authors. */
  private void dropAuthors() {
    int title = 0;
    while (title < blocks.size() && blocks.get(title).role != Role.TITLE) {
      title++;
    }
    List<Block> under = new ArrayList<>();
    for (int i = title + 1; i < blocks.size() && blocks.get(i).role == Role.HEADING; i++) {
      under.add(blocks.get(i));
    }
    List<Integer> others =
        headings.stream().filter(block -> !under.contains(block)).map(Headings::style).toList();
    under.removeIf(block -> block.level > 0 || others.contains(style(block)));
    if (under.size() > 1) {
      under.forEach(block -> block.role = Role.PARAGRAPH);
      headings.removeAll(under);
    }
  }

  private boolean mayBeTitle(Block block) {
    boolean large = block.size() > TITLE_LARGER * body.size();
    if (!large || NUMBER.matcher(block.start).matches()) {
      return false;
    }
    long like = headings.stream().filter(other -> Body.isNear(other.size(), block.size())).count();
    boolean larger = headings.stream().anyMatch(other -> other.size() > 1.03f * block.size());
    int at = headings.indexOf(block);
    Block next = next(blocks.indexOf(block));
    boolean followed = at == 0 && next != null && next.role == Role.HEADING;
    return !larger && (like == 1 || followed);
  }

  private static boolean says(Block block, String title) {
    StringBuilder words = new StringBuilder();
    block.lines.forEach(line -> words.append(line.text()).append(' '));
    return plain(words.toString()).equals(plain(title));
  }

  private static String plain(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(java.util.Locale.ROOT);
  }

  /** The larger the type, the higher the heading; numbers with points say it themselves. */
  private void setLevels() {
    if (headings.stream().anyMatch(heading -> heading.level > 0)) {
      for (Block heading : headings) {
        heading.level = heading.level > 0 ? heading.level : level(heading);
      }
      return;
    }
    List<Integer> styles =
        headings.stream()
            .map(Headings::style)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    Map<Integer, Integer> levels = new HashMap<>();
    int level = 0;
    int before = Integer.MAX_VALUE;
    for (int style : styles) {
      boolean same = level > 0 && before - style < 3 && before % 2 == style % 2;
      level += same ? 0 : 1;
      before = style;
      levels.put(style, Math.min(level, 9));
    }
    for (Block heading : headings) {
      heading.level = levels.getOrDefault(style(heading), 1);
    }
    byNumbers();
  }

  /** Returns the level of the tagged headings that are no larger. */
  private int level(Block heading) {
    return headings.stream()
        .filter(other -> other.level > 0 && other.size() <= 1.02f * heading.size())
        .mapToInt(other -> other.level)
        .min()
        .orElse(1);
  }

  /** Sorts by size first, then by weight. */
  private static int style(Block block) {
    return 2 * Math.round(2 * block.size()) + (block.bold() ? 1 : 0);
  }

  /** Where one style serves several depths of numbers, the numbers tell the levels. */
  private void byNumbers() {
    Map<Integer, Integer> depths = new HashMap<>();
    boolean mixed = false;
    for (Block heading : headings) {
      int depth = depth(heading);
      if (depth > 0) {
        Integer known = depths.putIfAbsent(heading.level, depth);
        mixed |= known != null && known != depth;
      }
    }
    for (Block heading : headings) {
      int depth = depth(heading);
      if (mixed && depth > 0) {
        heading.level = depth;
      }
    }
  }

  private static int depth(Block heading) {
    Matcher number = NUMBER.matcher(heading.start);
    return number.matches() ? number.group(1).split("\\.").length : 0;
  }
}
