package org.copydesk.loader.office.old;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.office.Block;
import org.copydesk.loader.office.Block.Role;
import org.jspecify.annotations.Nullable;

/** Reads one paragraph of a Word document. */
final class DocParagraph {

  /** A word with its reading above it, which is set like a formula. */
  private static final Pattern RUBY =
      Pattern.compile("EQ .*\\\\o\\\\ad\\(\\\\s\\\\up \\d+\\((.*?)\\),(.*)\\)");

  private final DocContext context;
  private final Paragraph paragraph;
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder deleted = new StringBuilder();

  private final StringBuilder instruction = new StringBuilder();

  /** How many fields are open whose instruction is being read. */
  private int instructions;

  DocParagraph(DocContext context, Paragraph paragraph) {
    this.context = context;
    this.paragraph = paragraph;
  }

  /** Runs that overlap, as some programs write them, are read by their characters alone. */
  private void addRuns() {
    try {
      for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
        CharacterRun run = paragraph.getCharacterRun(i);
        StringBuilder target = run.isMarkedDeleted() ? deleted : words;
        if (run.isSymbol()) {
          addSymbol(run.getSymbolCharacter(), target);
        } else {
          add(run.text(), target);
        }
      }
    } catch (IllegalArgumentException e) {
      words.setLength(0);
      deleted.setLength(0);
      add(paragraph.text(), words);
    }
  }

  /** Returns what it says, null where that is nothing. */
  Block.@Nullable Paragraph block() {
    addRuns();
    List<Block.Note> notes =
        new ArrayList<>(context.notes(paragraph.getStartOffset(), paragraph.getEndOffset()));
    if (!deleted.toString().isBlank()) {
      List<Block> gone = List.of(Block.Paragraph.of(deleted.toString()));
      notes.add(new Block.Note(SectionKind.NOTE, "[deleted]", "", gone));
    }
    String text = words.toString();
    // Numbers are counted on even where nothing follows them.
    String label = context.roles().label(paragraph);
    if (text.isBlank()) {
      return notes.isEmpty() ? null : new Block.Paragraph(Role.PLAIN, "", "", notes, List.of());
    }
    return new Block.Paragraph(context.roles().of(paragraph), label, text, notes, List.of());
  }

  private static void addSymbol(char symbol, StringBuilder target) {
    if (symbol < '\uE000' || symbol > '\uF8FF') {
      target.append(symbol);
    }
  }

  private void add(String run, StringBuilder target) {
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      switch (c) {
        case '\u0013' -> instructions++;
        case '\u0014', '\u0015' -> endInstruction(target);
        default -> add(c, instructions == 0 ? target : instruction);
      }
    }
  }

  private void endInstruction(StringBuilder target) {
    instructions = Math.max(instructions - 1, 0);
    Matcher ruby = RUBY.matcher(instruction);
    if (instructions == 0 && ruby.find()) {
      target.append(ruby.group(2)).append(" (").append(ruby.group(1)).append(')');
    }
    instruction.setLength(0);
  }

  private static void add(char c, StringBuilder target) {
    switch (c) {
      case '\t' -> target.append(c);
      case '\u000B', '\f', '\u000E' -> target.append('\n');
      case '\u001E' -> target.append('\u2011');
      default -> {
        if (c >= ' ' && c != '\u007F') {
          target.append(c);
        }
      }
    }
  }
}
