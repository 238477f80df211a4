package org.copydesk.acceptance.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.acceptance.Article;
import org.copydesk.acceptance.Form;
import org.copydesk.acceptance.corpus.MarkedText;
import tools.jackson.databind.node.MissingNode;

/**
 * One printing of a generated article.
 *
 * @param seed which article
 * @param form a layout of plain text, or a format
 */
record Copy(long seed, MarkStyle marks, Enum<?> form) {

  private static final List<Long> SEEDS = List.of(3L, 5L, 8L);
  private static final List<Form> FORMATS = List.of(Form.HTML, Form.DOCX, Form.PDF);

  /** The printing that the others are held against. */
  static Copy first(long seed) {
    return new Copy(seed, MarkStyle.CURLY, TextLayout.BLANK_LINES);
  }

  /** Returns every article with every style of marks in every form. */
  static List<Copy> all() {
    List<Copy> all = new ArrayList<>();
    for (long seed : SEEDS) {
      for (MarkStyle marks : MarkStyle.values()) {
        Stream.concat(Stream.of(TextLayout.values()), FORMATS.stream())
            .forEach(form -> all.add(new Copy(seed, marks, form)));
      }
    }
    return all;
  }

  /** Returns the file that it is written to. */
  String fileName() {
    String name = seed + "-" + marks + "-" + form;
    return form instanceof Form format ? format.fileName(name) : name + ".txt";
  }

  void write(Path folder) {
    try {
      if (form instanceof Form format) {
        String text = String.join("\n\n", paragraphs());
        format.write(
            new Article(seed + "-" + marks + "-" + form, text, MissingNode.getInstance()), folder);
      } else if (form instanceof TextLayout layout) {
        Files.writeString(folder.resolve(fileName()), layout.print(paragraphs()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> paragraphs() {
    String text = MarkedText.from(String.join("\n\n", Scenes.article(seed))).text();
    String printed = marks.print(text);
    boolean paper = form == Form.PDF;
    return Stream.of((paper ? printed.replace('\u00a0', ' ') : printed).split("\n\n"))
        .collect(Collectors.toList());
  }

  @Override
  public String toString() {
    return fileName();
  }
}
