package org.copydesk.loader.office.old;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.hwpf.usermodel.Range;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.office.Block;
import org.jspecify.annotations.Nullable;

/** The parts of one Word document beside its text: notes, drawings, margins. */
final class DocContext {

  private static final char COMMENT = '\u0005';

  private final HWPFDocument document;
  private final DocRoles roles;

  /** The footnotes and endnotes by the place of their mark in the text. */
  private final NavigableMap<Integer, Block.Note> notes = new TreeMap<>();

  DocContext(HWPFDocument document) {
    this.document = document;
    this.roles = new DocRoles(document);
    addNotes(document.getFootnotes(), document.getFootnoteRange());
    addNotes(document.getEndnotes(), document.getEndnoteRange());
  }

  private void addNotes(Notes anchors, Range range) {
    for (int i = 0; i < anchors.getNotesCount(); i++) {
      int begin = range.getStartOffset() + anchors.getNoteTextStartOffset(i);
      int end = range.getStartOffset() + anchors.getNoteTextEndOffset(i);
      if (begin < end) {
        List<Block> blocks = blocks(new Range(begin, end, document));
        int anchor = anchors.getNoteAnchorPosition(i);
        notes.put(anchor, new Block.Note(SectionKind.FOOTNOTE, "", "", blocks));
      }
    }
  }

  DocRoles roles() {
    return roles;
  }

  /** Returns the notes whose marks stand in a stretch of the text. */
  List<Block.Note> notes(int begin, int end) {
    return begin < document.getRange().getEndOffset()
        ? List.copyOf(notes.subMap(begin, end).values())
        : List.of();
  }

  /** Returns the text itself. */
  List<Block> text() {
    return blocks(document.getRange());
  }

  /** Reads the paragraphs and tables of a stretch of the document. */
  List<Block> blocks(Range range) {
    return new DocStory(this, range).blocks();
  }

  /** Returns the pictures, as far as they can be told. */
  List<Picture> pictures() {
    try {
      return document.getPicturesTable().getAllPictures();
    } catch (RuntimeException e) {
      return List.of(); // a picture that is out of place costs no text
    }
  }

  /** Returns the text of drawings. */
  List<Block> boxes() {
    return blocks(document.getMainTextboxRange());
  }

  /** Returns the comments, each with the paragraphs that are in it. */
  List<Block> comments() {
    List<Block> comments = new ArrayList<>();
    List<Block> open = new ArrayList<>();
    Range range = document.getCommentsRange();
    for (int i = 0; i < range.numParagraphs(); i++) {
      if (range.getParagraph(i).text().indexOf(COMMENT) >= 0) {
        addComment(open, comments);
      }
      Block paragraph = new DocParagraph(this, range.getParagraph(i)).block();
      if (paragraph != null) {
        open.add(paragraph);
      }
    }
    addComment(open, comments);
    return comments;
  }

  private static void addComment(List<Block> open, List<Block> comments) {
    if (!open.isEmpty()) {
      Block.Note note = new Block.Note(SectionKind.NOTE, "Comment:", "", open);
      comments.add(new Block.Paragraph(Block.Role.PLAIN, "", "", List.of(note), List.of()));
      open.clear();
    }
  }

  /** Returns the headers and then the footers. */
  List<List<Block>> margins() {
    HeaderStories stories = new HeaderStories(document);
    List<List<Block>> margins = new ArrayList<>();
    addMargin(stories.getFirstHeaderSubrange(), margins);
    addMargin(stories.getEvenHeaderSubrange(), margins);
    addMargin(stories.getOddHeaderSubrange(), margins);
    addMargin(stories.getFirstFooterSubrange(), margins);
    addMargin(stories.getEvenFooterSubrange(), margins);
    addMargin(stories.getOddFooterSubrange(), margins);
    return margins;
  }

  private void addMargin(@Nullable Range range, List<List<Block>> margins) {
    List<Block> blocks = range == null ? List.of() : blocks(range);
    if (!blocks.isEmpty()) {
      margins.add(blocks);
    }
  }
}
