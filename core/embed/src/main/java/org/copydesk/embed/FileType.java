package org.copydesk.embed;

import java.util.List;

/**
 * A kind of file, and what becomes of it here.
 *
 * @param mediaType such as {@code application/pdf}
 * @param name what people call it, empty when there is no word
 * @param extensions the endings of its files, with their dots, the usual one first; may be empty
 * @param reading how it is read
 * @param reader who reads it, such as {@code office} or {@code tika}; empty for nobody
 */
public record FileType(
    String mediaType, String name, List<String> extensions, Reading reading, String reader) {

  /** How a file is read. */
  public enum Reading {
    /** By a reader of its own, which keeps headings, lists, tables and the like. */
    STRUCTURE("read with its structure"),
    /** By Tika, which finds its text and what structure it can. */
    TEXT("read as text, by Tika"),
    /** Plain text, which stays character for character what it is. */
    PLAIN("read as it stands, character for character"),
    /** It only holds other files, each of which is read. */
    MEMBERS("opened, and what is in it is read"),
    /** Its text is drawn: only character recognition finds it. */
    PICTURE("a picture, whose text is read with 'ocr: on' alone"),
    /** Its name tells nothing; its bytes do when it is read. */
    UNTOLD("told by its bytes when it is read"),
    /** Nobody here can read it. */
    NONE("not read");

    private final String words;

    Reading(String words) {
      this.words = words;
    }

    /** Returns it in words that go on from 'it is'. */
    public String words() {
      return words;
    }
  }

  /** Copies the extensions. */
  public FileType {
    extensions = List.copyOf(extensions);
  }

  /** Returns its name with its media type, or the media type alone when it has no name. */
  public String title() {
    return name.isEmpty() ? mediaType : name + " (" + mediaType + ")";
  }
}
