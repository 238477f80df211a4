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
  private WhiteSpace whiteSpace = WhiteSpace.FOLD;
  private String separator = "";
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

  private TextBuilder open(Frame frame) {
    closeRun();
    partTable(frame.kind);
    frames.push(frame);
    return this;
  }

  /** Closes the innermost block; closing more than was opened does nothing. */
  public void close() {
    closeRun();
    if (frames.isEmpty()) {
      return;
    }
    Frame frame = frames.pop();
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
      fold(more);
    } else {
      run.append(more);
    }
    return this;
  }

  /** Breaks the line inside the open run. */
  public void lineBreak() {
    if (whiteSpace == WhiteSpace.FOLD) {
      trimEnd(run);
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
      case TITLE, HEADING, PARAGRAPH, LIST_ITEM, CAPTION -> 5;
    };
  }

  private void stop() {
    overLimit = true;
    throw new LimitReached(limit);
  }

  private void fold(CharSequence more) {
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
        run.append(c);
      } else if (!run.isEmpty() && " \n".indexOf(run.charAt(run.length() - 1)) < 0) {
        run.append(' ');
      }
    }
  }

  /** Rows and cells are parted by less than a blank line. */
  private void partTable(@Nullable SectionKind kind) {
    Frame outer = frames.peek();
    if (kind == SectionKind.ROW) {
      Frame table = innermost(SectionKind.TABLE);
      separator = table != null && table.hasText() ? "\n" : usualSeparator();
    } else if (kind == SectionKind.CELL && outer != null && outer.parts++ > 0) {
      separator += "\t";
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
    if (whiteSpace == WhiteSpace.JOIN_LINES) {
      Lines.paragraphs(run).forEach(this::write);
    } else {
      write(run);
    }
    run.setLength(0);
  }

  private void write(CharSequence block) {
    String words = Edges.strip(block);
    int room = limit - text.length() - separator.length();
    if (words.length() > room) {
      overLimit = true;
      words = cut(words, room);
    }
    if (!words.isEmpty() && !goesOn(words)) {
      text.append(separator);
      int begin = text.length();
      text.append(words);
      place(new Span(begin, text.length()));
      separator = usualSeparator();
    }
  }

  private static String cut(String words, int room) {
    int end = Math.max(0, room);
    if (end > 0 && Character.isHighSurrogate(words.charAt(end - 1))) {
      end--;
    }
    return Edges.strip(words.substring(0, end));
  }

  /** A printed paragraph that runs over the end of a page stays one. */
  private boolean goesOn(String words) {
    Frame page = innermost(SectionKind.PAGE);
    if (whiteSpace != WhiteSpace.JOIN_LINES || page == null || page.hasText()) {
      return false;
    }
    int last = sections.size() - 1;
    if (last < 0 || !isOpenParagraph(sections.get(last))) {
      return false;
    }
    Span before = sections.get(last).span();
    if (!Lines.isUnfinished(text) || !Character.isLowerCase(words.codePointAt(0))) {
      return false;
    }
    Lines.append(text, words);
    sections.set(last, Section.of(SectionKind.PARAGRAPH, new Span(before.begin(), text.length())));
    frames.forEach(frame -> frame.cover(new Span(text.length() - words.length(), text.length())));
    separator = usualSeparator();
    return true;
  }

  private boolean isOpenParagraph(Section section) {
    return section.kind() == SectionKind.PARAGRAPH && section.span().end() == text.length();
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

  private static void trimEnd(StringBuilder builder) {
    while (!builder.isEmpty() && builder.charAt(builder.length() - 1) == ' ') {
      builder.setLength(builder.length() - 1);
    }
  }
}
