package org.copydesk.loader.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines that belong together, or a table, and what they are found to be. */
final class Block {

  final int page;
  final Box column;
  final Box box;
  final List<TextLine> lines;
  final @Nullable Table table;

  /** The first of its lines, or an empty one. */
  final String start;

  Role role = Role.PARAGRAPH;
  int level;
  boolean ordered;

  /** How many characters at its beginning are its printed label. */
  int labelLength;

  /** How far it stands below what is above it in its column; a page's height for the first. */
  float above;

  /** Its printed label where that is no part of its lines. */
  String label = "";

  /** Whether it is known to go on from the block before. */
  boolean goesOn;

  /** Who wrote a note, empty where nobody says. */
  String author = "";

  private Block(int page, Box column, Box box, List<TextLine> lines, @Nullable Table table) {
    this.page = page;
    this.column = column;
    this.box = box;
    this.lines = lines;
    this.table = table;
    this.start = lines.isEmpty() ? "" : lines.get(0).text();
  }

  static Block of(int page, Box column, List<TextLine> lines) {
    Box box = lines.get(0).box();
    for (TextLine line : lines) {
      box = box.with(line.box());
    }
    return new Block(page, column, box, List.copyOf(lines), null);
  }

  static Block of(int page, Box column, Table table) {
    Block block = new Block(page, column, table.box(), List.of(), table);
    block.role = Role.TABLE;
    return block;
  }

  /** Makes one of words that stand at no place of the page. */
  static Block of(int page, Role role, String text) {
    Box nowhere = new Box(0, 0, 0, 0);
    TextLine line = new TextLine(text, nowhere, 0, 0, false, false, false, 0, 0, List.of());
    Block block = new Block(page, nowhere, nowhere, List.of(line), null);
    block.role = role;
    return block;
  }

  float size() {
    float size = 0;
    int most = 0;
    for (TextLine line : lines) {
      if (line.text().length() > most) {
        most = line.text().length();
        size = line.size();
      }
    }
    return size;
  }

  boolean bold() {
    return !lines.isEmpty() && lines.stream().allMatch(TextLine::bold);
  }

  int length() {
    return lines.stream().mapToInt(line -> line.text().length() + 1).sum();
  }

  TextLine last() {
    return lines.get(lines.size() - 1);
  }
}
