package org.copydesk.loader.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells running headers and footers from what they surround: the same words, digits aside, at the
 * same place of several pages.
 */
final class Margins {

  private static final float EDGE = 0.125f;
  private static final int LONGEST = 200;
  private static final int MOST_LINES = 3;

  /** A page of more blocks is a drawing; comparing all of them would take its time. */
  private static final int MOST_BLOCKS = 2_000;

  private static final float STEP = 3;
  private static final float OFTEN = 0.6f;
  private static final int MANY_PAGES = 5;
  private static final float APART = 0.6f;
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "\\W*(\\p{L}{1,6}\\.?\\s)?([0-9]{1,4})(?:\\s?(?:/|of|von|de|sur|di|van)\\s?[0-9]{1,4})?\\W*");

  private final List<Sheet> sheets;
  private final Map<String, Integer> texts = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  private Margins(List<Sheet> sheets) {
    this.sheets = sheets;
  }

  static void mark(List<Sheet> sheets) {
    new Margins(sheets).mark();
  }

  private void mark() {
    for (Sheet sheet : sheets) {
      Set<String> words = new HashSet<>();
      Set<String> here = new HashSet<>();
      for (Block block : sheet.blocks()) {
        if (isCandidate(block, sheet)) {
          words.add(words(block, sheet));
          if (standsAlone(block, sheet)) {
            here.add(place(block, sheet));
          }
        }
      }
      words.forEach(text -> texts.merge(text, 1, Integer::sum));
      here.forEach(place -> places.merge(place, 1, Integer::sum));
    }
    for (Sheet sheet : sheets) {
      for (Block block : sheet.blocks()) {
        if (isCandidate(block, sheet) && isMargin(block, sheet)) {
          block.role = Role.MARGIN;
        }
      }
    }
  }

  private static boolean isCandidate(Block block, Sheet sheet) {
    return sheet.blocks().size() <= MOST_BLOCKS
        && block.role == Role.PARAGRAPH
        && block.lines.size() <= MOST_LINES
        && block.length() <= LONGEST
        && (isHigh(block, sheet) || isLow(block, sheet));
  }

  private static boolean isHigh(Block block, Sheet sheet) {
    return block.box.bottom() < EDGE * sheet.size().height();
  }

  private static boolean isLow(Block block, Sheet sheet) {
    return block.box.top() > (1 - EDGE) * sheet.size().height();
  }

  private boolean isMargin(Block block, Sheet sheet) {
    if (block.lines.size() == 1 && isPageNumber(block.start, sheet)) {
      return isOutermost(block, sheet);
    }
    int repeated = texts.getOrDefault(words(block, sheet), 0);
    if (repeated >= Math.min(3, Math.max(2, sheets.size()))) {
      return true;
    }
    int placed = places.getOrDefault(place(block, sheet), 0);
    return sheets.size() >= MANY_PAGES
        && placed > OFTEN * sheets.size()
        && standsAlone(block, sheet);
  }

  /** A number beside a word is that of the page only if it says so; a page is not only numbered. */
  private static boolean isPageNumber(String text, Sheet sheet) {
    Matcher number = PAGE_NUMBER.matcher(text);
    return number.matches()
        && sheet.blocks().stream().anyMatch(block -> !isCandidate(block, sheet))
        && (number.group(1) == null || number.group(2).equals(Integer.toString(sheet.number())));
  }

  private static boolean isOutermost(Block block, Sheet sheet) {
    boolean high = isHigh(block, sheet);
    for (Block other : sheet.blocks()) {
      boolean beyond =
          high ? other.box.bottom() < block.box.top() : other.box.top() > block.box.bottom();
      if (beyond && !isCandidate(other, sheet)) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether one line stands clear of all others above or below it. */
  private static boolean standsAlone(Block block, Sheet sheet) {
    if (block.lines.size() != 1) {
      return false;
    }
    float clear = APART * block.last().size();
    for (Block other : sheet.blocks()) {
      float gap =
          Math.max(other.box.top() - block.box.bottom(), block.box.top() - other.box.bottom());
      if (other != block && gap < clear && gap > -block.box.height() / 2) {
        return false;
      }
    }
    return true;
  }

  private static String words(Block block, Sheet sheet) {
    StringBuilder words = new StringBuilder(isHigh(block, sheet) ? "high " : "low ");
    block.lines.forEach(line -> words.append(line.text()).append(' '));
    return DIGITS.matcher(words).replaceAll("#");
  }

  private static String place(Block block, Sheet sheet) {
    boolean high = isHigh(block, sheet);
    float y = high ? block.box.top() : sheet.size().height() - block.box.bottom();
    return (high ? "high " : "low ") + Math.round(y / STEP) + " " + Math.round(block.size());
  }
}
