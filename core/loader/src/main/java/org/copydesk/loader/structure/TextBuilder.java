package org.copydesk.loader.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Builds a text out of nested blocks, with a section for each.
 *
 * <p>Blocks are parted by a blank line, rows by a line break, cells by a tab. What stands between
 * two block borders is a run: a paragraph, unless a block around it says otherwise.
 *
 * <pre>{@code
 * builder.open(SectionKind.HEADING, 1).text("Harbour").close();
 * builder.text("The council met.");
 * Content content = builder.content();
 * }</pre>
 */
public final class TextBuilder {

  private static final String BLANK_LINE = "\n\n";

  private final int limit;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder run = new StringBuilder();
  private final List<Section> sections = new ArrayList<>();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final PageTurns turns = new PageTurns();
  private WhiteSpace whiteSpace = WhiteSpace.FOLD;
  private String separator = "";
  private String label = "";
  private int pages;
  private boolean overLimit;

  /** Makes a builder that stops after this many UTF-16 units. */
  public TextBuilder(int limit) {
    this.limit = limit;
  }

  /** Opens a block that only parts what is in it from what is around it. */
  public TextBuilder open() {
    return open(new Frame(null, 0, Map.of()));
  }

  /** Opens a block; a page gets its number. */
  public TextBuilder open(SectionKind kind, int level) {
    return open(kind, level, Map.of());
  }

  /** Opens a block with further facts. */
  public TextBuilder open(SectionKind kind, int level, Map<String, String> attributes) {
    Frame frame = new Frame(kind, level, attributes);
    if (kind == SectionKind.PAGE) {
      frame.attributes.put("number", Integer.toString(++pages));
    }
    return open(frame);
  }

  /**
   * Opens a cell of a table whose empty cells are left out.
   *
   * @param column its number, from 1
   */
  public TextBuilder openCell(int column, Map<String, String> attributes) {
    Frame cell = new Frame(SectionKind.CELL, 0, attributes);
    cell.column = column;
    return open(cell);
  }

  private TextBuilder open(Frame frame) {
    closeRun();
    partTable(frame);
    frames.push(frame);
    return this;
  }

  /**
   * Turns the page: what follows stands on the next one, even in the middle of a paragraph.
   *
   * @param attributes facts on the next page, its {@code number} among them
   */
  public TextBuilder turnPage(Map<String, String> attributes) {
    turns.add(run.length(), attributes);
    return this;
  }

  /** Sets what is printed before the next run, such as {@code 2.}; it is no part of its section. */
  public TextBuilder label(String newLabel) {
    label = Edges.strip(newLabel);
    return this;
  }

  /** Closes the innermost block; closing more than was opened does nothing. */
  public void close() {
    closeRun();
    if (frames.isEmpty()) {
      return;
    }
    Frame frame = frames.pop();
    noteColumn(frame);
    frame.addTo(sections);
    if (frame.kind == SectionKind.CELL && frame.hasText()) {
      separator = "";
    } else if (frame.kind == SectionKind.TABLE || frame.kind == SectionKind.CAPTION) {
      separator = usualSeparator();
    }
  }

  /** Sets what becomes of white space from here on. */
  public void setWhiteSpace(WhiteSpace newWhiteSpace) {
    if (whiteSpace != newWhiteSpace) {
      closeRun();
      whiteSpace = newWhiteSpace;
    }
  }

  /**
   * Adds text to the open run.
   *
   * @throws LimitReached if the text has grown beyond the limit
   */
  public TextBuilder text(CharSequence more) {
    if (overLimit || text.length() + run.length() > limit) {
      stop();
    }
    if (whiteSpace == WhiteSpace.FOLD) {
      Edges.fold(more, run);
    } else {
      run.append(more);
    }
    return this;
  }

  /** Breaks the line inside the open run. */
  public void lineBreak() {
    if (whiteSpace == WhiteSpace.FOLD) {
      Edges.trimEnd(run);
    }
    if (!run.isEmpty() || whiteSpace == WhiteSpace.KEEP) {
      run.append('\n');
    }
  }

  /** Tells whether there was more text than the limit allows. */
  public boolean isOverLimit() {
    return overLimit;
  }

  /** Closes what is open and returns what was built. */
  public Content content() {
    while (!frames.isEmpty()) {
      close();
    }
    closeRun();
    sections.addAll(turns.sections(text));
    sections.sort(Comparator.comparing(Section::span).thenComparing(TextBuilder::outerFirst));
    return new Content(text.toString(), sections);
  }

  /** Orders sections over the same words: a whole before its parts. */
  private static int outerFirst(Section section) {
    return switch (section.kind()) {
      case PAGE -> 0;
      case TABLE -> 1;
      case ROW -> 2;
      case CELL -> 3;
      case BLOCK_QUOTE, QUOTED_REPLY -> 4;
      case FOOTNOTE, NOTE -> 4;
      case TITLE, HEADING, PARAGRAPH, LIST_ITEM, CAPTION, PAGE_MARGIN -> 5;
    };
  }

  private void stop() {
    overLimit = true;
    throw new LimitReached("The text is longer than " + limit + " characters.");
  }

  /** Rows and cells are parted by less than a blank line. */
  private void partTable(Frame part) {
    Frame outer = frames.peek();
    Frame table = innermost(SectionKind.TABLE);
    if (part.kind == SectionKind.ROW) {
      separator = table != null && table.hasText() ? "\n" : usualSeparator();
    } else if (part.kind == SectionKind.CELL && outer != null && outer.parts++ > 0) {
      separator += "\t";
    } else if (part.kind == SectionKind.NOTE && outer != null && outer == table) {
      separator = table.hasText() ? "\n" : separator;
    }
    if (table != null && part.kind == SectionKind.ROW) {
      table.grid().nextRow();
    } else if (table != null && part.kind == SectionKind.CELL) {
      part.column =
          part.column > 0
              ? table.grid().place(part.column, part.attributes)
              : table.grid().place(part.attributes);
    }
  }

  /** Says in which column a cell stands where it is not the one after the cell before. */
  private void noteColumn(Frame cell) {
    Frame row = innermost(SectionKind.ROW);
    if (cell.kind == SectionKind.CELL && cell.hasText() && row != null) {
      if (cell.column != row.column + 1) {
        cell.attributes.put("column", Integer.toString(cell.column));
      }
      row.column = cell.column + Grid.span(cell.attributes, "column-span") - 1;
    }
  }

  private @Nullable Frame innermost(SectionKind kind) {
    for (Frame frame : frames) {
      if (frame.kind == kind) {
        return frame;
      }
    }
    return null;
  }

  private String usualSeparator() {
    if (text.isEmpty()) {
      return "";
    }
    return innermost(SectionKind.CELL) == null ? BLANK_LINE : "\n";
  }

  private void closeRun() {
    if (run.isEmpty()) {
      return;
    }
    write(run);
    run.setLength(0);
  }

  private void write(CharSequence block) {
    Span edges = Edges.trim(block, 0, block.length());
    String words = block.subSequence(edges.begin(), edges.end()).toString();
    int room = limit - text.length() - separator.length() - label.length() - 1;
    if (words.length() > room) {
      overLimit = true;
      words = Edges.cut(words, room);
    }
    if (!words.isEmpty()) {
      text.append(separator);
      int before = text.length();
      text.append(label).append(label.isEmpty() ? "" : " ");
      int begin = text.length();
      turns.settle(before, begin, edges.begin());
      text.append(words);
      place(new Span(begin, text.length()));
      separator = usualSeparator();
    }
    label = "";
  }

  /** Finds out which section a run is. */
  private void place(Span span) {
    Frame owner = innermostWithKind();
    boolean first = owner != null && owner.runs == 0;
    frames.forEach(frame -> frame.cover(span));
    if (owner == null || owner.kind == null) {
      sections.add(Section.of(SectionKind.PARAGRAPH, span));
    } else if (owner.isWhole()) {
      owner.loose.add(span);
    } else if (owner.kind == SectionKind.LIST_ITEM && !first) {
      sections.add(Section.of(SectionKind.PARAGRAPH, span));
    } else {
      sections.add(new Section(span, owner.kind, owner.level, owner.attributes));
    }
  }

  private @Nullable Frame innermostWithKind() {
    for (Frame frame : frames) {
      if (frame.kind != null) {
        return frame;
      }
    }
    return null;
  }
}
