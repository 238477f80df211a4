package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads pages by the tags that their producer wrote. */
final class TaggedReading implements Reading {

  private static final double COVERED = 0.95;
  private static final double TEXT = 0.5;

  private final List<Sheet> sheets;

  private TaggedReading(List<Sheet> sheets) {
    this.sheets = sheets;
  }

  /** Returns the reading, null where the tags do not cover the text. */
  static @Nullable TaggedReading of(Tag tree, List<Page> pages) {
    TreeMap<Integer, MarkedPage> marked = new TreeMap<>();
    List<Page> turned = new ArrayList<>();
    for (Page page : pages) {
      if (marked.containsKey(page.number())) {
        turned.add(page);
      } else {
        marked.put(page.number(), new MarkedPage(page));
      }
    }
    TagBlocks blocks = new TagBlocks(marked);
    blocks.add(tree);
    if (!covers(marked.values()) || lacksTables(blocks.tables(), pages)) {
      return null;
    }
    return new TaggedReading(sheets(blocks.blocks(), marked, turned));
  }

  private static boolean covers(Iterable<MarkedPage> pages) {
    long all = 0;
    long text = 0;
    long rest = 0;
    for (MarkedPage page : pages) {
      text += page.letters();
      all += page.page().words().stream().mapToInt(word -> word.text().length()).sum();
      rest +=
          page.rest().stream()
              .filter(word -> word.mark() != Marks.ARTIFACT)
              .mapToInt(word -> word.text().length())
              .sum();
    }
    return text - rest >= COVERED * text && text >= TEXT * all;
  }

  /** Tells whether tables are drawn that no tag knows of. */
  private static boolean lacksTables(int tagged, List<Page> pages) {
    return tagged == 0 && pages.stream().anyMatch(page -> !RuledTables.in(page).tables().isEmpty());
  }

  private static List<Sheet> sheets(
      List<Block> blocks, Map<Integer, MarkedPage> pages, List<Page> turned) {
    TreeMap<Integer, Sheet> sheets = new TreeMap<>();
    pages.forEach(
        (number, page) ->
            sheets.put(
                number,
                new Sheet(number, page.page().size(), new ArrayList<>(), page.page().rules())));
    blocks.forEach(block -> sheet(sheets, block.page).blocks().add(block));
    pages.values().forEach(page -> addRest(page, sheet(sheets, page.page().number())));
    for (Page page : turned) {
      PageLayout.of(page)
          .lines()
          .forEach(line -> addLine(line, page, sheet(sheets, page.number())));
    }
    return List.copyOf(sheets.values());
  }

  private static Sheet sheet(Map<Integer, Sheet> sheets, int number) {
    Sheet sheet = sheets.get(number);
    return sheet != null ? sheet : sheets.values().iterator().next();
  }

  private static void addRest(MarkedPage page, Sheet sheet) {
    List<TextLine> margins = LineFinder.lines(page.takeArtifacts());
    for (TextLine line : margins) {
      Block block = Block.of(sheet.number(), page.text(), List.of(line));
      block.role = Role.MARGIN;
      boolean high = line.box().centreY() < page.text().top();
      sheet.blocks().add(high ? 0 : sheet.blocks().size(), block);
    }
    List<TextLine> rest = new ArrayList<>(LineFinder.lines(page.rest()));
    rest.sort(Comparator.comparing(TextLine::baseline));
    rest.forEach(line -> addLine(line, page.page(), sheet));
  }

  private static void addLine(TextLine line, Page page, Sheet sheet) {
    sheet.blocks().add(Block.of(sheet.number(), page.size(), List.of(line)));
  }

  @Override
  public List<TextLine> lines() {
    return sheets.stream()
        .flatMap(sheet -> sheet.blocks().stream())
        .flatMap(block -> block.lines.stream())
        .toList();
  }

  @Override
  public List<Sheet> sheets(Body body) {
    return sheets;
  }
}
