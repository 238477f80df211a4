package org.copydesk.loader.office.word;

import java.util.List;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.office.Block;

/** Makes notes that look alike whatever format they come from. */
final class Notes {

  private Notes() {}

  /** Makes a footnote or endnote; its mark is a number or a sign. */
  static Block.Note footnote(boolean atEnd, String mark, List<Block> blocks) {
    String label = "[" + (atEnd ? "endnote" : "footnote") + " no. " + mark + "]:";
    return new Block.Note(SectionKind.FOOTNOTE, label, "", blocks);
  }

  /** Makes a reviewer's remark; the author is empty when nobody says. */
  static Block.Note remark(String author, List<Block> blocks) {
    String by = author.isEmpty() ? "" : " by " + author;
    return new Block.Note(SectionKind.NOTE, "Comment" + by + ":", author, blocks);
  }

  /** Makes a note of words that were struck out. */
  static Block.Note deleted(String author, List<Block> blocks) {
    return new Block.Note(SectionKind.NOTE, "[deleted]", author, blocks);
  }
}
