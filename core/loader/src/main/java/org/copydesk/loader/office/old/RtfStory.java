package org.copydesk.loader.office.old;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.office.Block;
import org.copydesk.loader.office.Block.Role;

/** The paragraphs and tables of the text itself, of a footnote or of a header. */
final class RtfStory implements RtfTarget {

  private static final String BULLET = "\u2022";

  private final RtfStyles styles;
  private final RtfLists lists;
  private final Consumer<Block> receiver;
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder deleted = new StringBuilder();
  private final List<Block.Note> notes = new ArrayList<>();
  private final List<Block> boxes = new ArrayList<>();
  private final List<Block> cell = new ArrayList<>();
  private final RtfTable table = new RtfTable();
  private String label = "";

  RtfStory(RtfStyles styles, RtfLists lists, Consumer<Block> receiver) {
    this.styles = styles;
    this.lists = lists;
    this.receiver = receiver;
  }

  @Override
  public void text(CharSequence text, RtfState state) {
    (state.deleted ? deleted : words).append(text);
  }

  @Override
  public void word(String word, int number, RtfState state) {
    switch (word) {
      case "par", "sect", "nestcell", "nestrow" -> endParagraph(state);
      case "cell" -> {
        endParagraph(state);
        table.addCell(cell);
        cell.clear();
      }
      case "row" -> {
        endParagraph(state);
        table.endRow(cell);
        cell.clear();
      }
      default -> table.word(word, number);
    }
  }

  /** Sets what is printed before the paragraph. */
  void setLabel(String printed) {
    label = printed.strip();
  }

  void add(Block.Note note) {
    notes.add(note);
  }

  void addBox(List<Block> blocks) {
    boxes.addAll(blocks);
  }

  private void endParagraph(RtfState state) {
    boolean blank = words.toString().isBlank() && deleted.toString().isBlank();
    boolean nothing = blank && notes.isEmpty() && boxes.isEmpty();
    if (!state.inTable && !(nothing && !cell.isEmpty())) {
      endTable();
    }
    if (!nothing) {
      Block paragraph = paragraph(state);
      if (state.inTable || !table.isEmpty()) {
        cell.add(paragraph);
      } else {
        receiver.accept(paragraph);
      }
    }
    clear();
  }

  private void clear() {
    words.setLength(0);
    deleted.setLength(0);
    notes.clear();
    boxes.clear();
    label = "";
  }

  private Block paragraph(RtfState state) {
    Role role = role(state);
    if (!deleted.toString().isBlank()) {
      List<Block> gone = List.of(Block.Paragraph.of(deleted.toString()));
      notes.add(new Block.Note(SectionKind.NOTE, "[deleted]", "", gone));
    }
    boolean bullet = role.kind() == SectionKind.LIST_ITEM && !role.ordered();
    return new Block.Paragraph(role, bullet ? BULLET : label, words.toString(), notes, boxes);
  }

  private Role role(RtfState state) {
    Role styled = styles.role(state.style);
    if (styled != null && isHeading(styled.kind())) {
      return styled;
    }
    if (state.outline >= 0 && state.outline < 9) {
      return Role.heading(state.outline + 1);
    }
    if (state.list > 0 || !label.isEmpty()) {
      return Role.item(state.level + 1, isOrdered(state));
    }
    return styled == null ? Role.PLAIN : styled;
  }

  private static boolean isHeading(SectionKind kind) {
    return kind == SectionKind.TITLE || kind == SectionKind.HEADING;
  }

  private boolean isOrdered(RtfState state) {
    Boolean known = lists.isOrdered(state.list, state.level);
    return known == null
        ? label.chars().anyMatch(c -> c < 0xE000 && Character.isLetterOrDigit(c))
        : known;
  }

  private void endTable() {
    if (!table.isEmpty()) {
      receiver.accept(table.end(cell));
      cell.clear();
    }
  }

  /** Ends the last paragraph and table. */
  void finish(RtfState state) {
    endParagraph(state);
    if (table.isEmpty()) {
      cell.forEach(receiver);
      cell.clear();
    } else {
      endTable();
    }
  }
}
