package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.loader.pdf.Tag.Kind;
import org.jspecify.annotations.Nullable;

/** Makes blocks of tags. */
final class TagBlocks {

  private final Map<Integer, MarkedPage> pages;
  private final List<Block> blocks = new ArrayList<>();

  /** The words of the block that is being read, by page. */
  private final TreeMap<Integer, List<Word>> words = new TreeMap<>();

  private Role role = Role.PARAGRAPH;
  private int level;
  private int lists;
  private String label = "";
  private int tables;

  TagBlocks(Map<Integer, MarkedPage> pages) {
    this.pages = pages;
  }

  List<Block> blocks() {
    end();
    return blocks;
  }

  /** Returns how many tables there are. */
  int tables() {
    return tables;
  }

  void add(Tag tag) {
    switch (tag.kind()) {
      case GROUP, ROW, CELL, HEADER_CELL -> addParts(tag);
      case INLINE -> addInline(tag);
      case TITLE -> addBlock(tag, Role.TITLE, 0);
      case HEADING -> addBlock(tag, Role.HEADING, tag.level());
      case PARAGRAPH -> addParagraph(tag);
      case CAPTION -> addBlock(tag, Role.CAPTION, 0);
      case QUOTE -> addBlock(tag, Role.BLOCK_QUOTE, 0);
      case NOTE -> addNote(tag);
      case LIST -> addList(tag);
      case ITEM -> addItem(tag);
      case LABEL -> label = text(tag);
      case TABLE -> addTable(tag);
    }
  }

  private void addParts(Tag tag) {
    for (Tag.Part part : tag.parts()) {
      Tag inside = part.tag();
      if (inside != null) {
        add(inside);
      } else {
        take(part, words);
      }
    }
  }

  /** What means nothing by itself is part of the block around it. */
  private void addInline(Tag tag) {
    addParts(tag);
  }

  private void addBlock(Tag tag, Role newRole, int newLevel) {
    end();
    Role outer = role;
    int outerLevel = level;
    role = newRole;
    level = newLevel;
    addParts(tag);
    end();
    role = outer;
    level = outerLevel;
  }

  /** A paragraph inside a list's item or a quote is more of that. */
  private void addParagraph(Tag tag) {
    end();
    addParts(tag);
    end();
  }

  /** A note stands where it is referred to, in the middle of a paragraph: it comes after it. */
  private void addNote(Tag tag) {
    TreeMap<Integer, List<Word>> around = new TreeMap<>(words);
    Role outer = role;
    words.clear();
    role = Role.FOOTNOTE;
    int before = blocks.size();
    addParts(tag);
    end();
    List<Block> notes = new ArrayList<>(blocks.subList(before, blocks.size()));
    notes.forEach(note -> note.labelLength = Footnotes.labelLength(note.start));
    words.putAll(around);
    role = outer;
  }

  private void addList(Tag tag) {
    end();
    Role outer = role;
    lists++;
    addParts(tag);
    end();
    lists--;
    role = outer;
  }

  private void addItem(Tag tag) {
    end();
    role = Role.LIST_ITEM;
    level = Math.max(1, lists);
    label = "";
    addParts(tag);
    end();
    role = Role.PARAGRAPH;
    level = 0;
  }

  private void addTable(Tag tag) {
    end();
    tables++;
    List<Tag> rows = new ArrayList<>();
    for (Tag.Part part : tag.parts()) {
      Tag inside = part.tag();
      if (inside != null && inside.kind() == Kind.CAPTION) {
        add(inside);
      } else if (inside != null) {
        collect(inside, Kind.ROW, rows);
      }
    }
    TagTable table = new TagTable(pages);
    rows.forEach(table::add);
    blocks.addAll(table.blocks());
  }

  static void collect(Tag tag, Kind kind, List<Tag> found) {
    if (tag.kind() == kind) {
      found.add(tag);
      return;
    }
    for (Tag.Part part : tag.parts()) {
      Tag inside = part.tag();
      if (inside != null) {
        collect(inside, kind, found);
      }
    }
  }

  private void take(Tag.Part part, Map<Integer, List<Word>> into) {
    MarkedPage page = pages.get(part.page());
    if (page != null) {
      List<Word> taken = page.take(part.mark());
      if (!taken.isEmpty()) {
        into.computeIfAbsent(part.page(), key -> new ArrayList<>()).addAll(taken);
      }
    }
  }

  private String text(Tag tag) {
    TreeMap<Integer, List<Word>> own = new TreeMap<>();
    for (Tag.Part part : tag.parts()) {
      Tag inside = part.tag();
      if (inside == null) {
        take(part, own);
      } else {
        return text(inside);
      }
    }
    StringBuilder text = new StringBuilder();
    own.values().forEach(list -> MarkedPage.lines(list).forEach(line -> text.append(line.text())));
    return text.toString();
  }

  /** Ends the block: one for each page that it runs over. */
  private void end() {
    @Nullable Block before = null;
    for (Map.Entry<Integer, List<Word>> entry : words.entrySet()) {
      MarkedPage page = pages.get(entry.getKey());
      List<TextLine> lines = MarkedPage.lines(entry.getValue());
      if (page != null && !lines.isEmpty()) {
        Block block = Block.of(entry.getKey(), page.text(), lines);
        block.role = role;
        block.level = level;
        block.goesOn = before != null;
        setLabel(block);
        blocks.add(block);
        before = block;
      }
    }
    words.clear();
  }

  private void setLabel(Block block) {
    if (block.role != Role.LIST_ITEM || block.goesOn) {
      return;
    }
    if (!label.isEmpty()) {
      block.label = label;
      block.ordered = ListMarks.isNumber(label) || label.matches("\\d+");
    } else {
      int length = ListMarks.length(block.start);
      block.labelLength = length < block.start.length() ? length : 0;
      block.ordered = ListMarks.isNumber(block.start);
    }
    label = "";
    role = Role.PARAGRAPH;
    level = 0;
  }
}
