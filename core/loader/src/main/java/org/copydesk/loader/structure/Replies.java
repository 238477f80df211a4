package org.copydesk.loader.structure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;

/** Tells what the sender of a mail writes from what it repeats of the mail that it answers. */
public final class Replies {

  private static final Marks MARKS = Marks.load();

  private final String text;
  private final List<Line> lines;
  private final List<Section> sections = new ArrayList<>();
  private int own;

  private Replies(String text, int from) {
    this.text = text;
    this.own = from;
    this.lines = Line.in(text, new Span(from, text.length()));
  }

  /** Returns the sections of a mail's plain text, from an offset on. */
  public static List<Section> sections(String text, int from) {
    Replies replies = new Replies(text, from);
    replies.find();
    return replies.sections;
  }

  private void find() {
    int i = 0;
    while (i < lines.size()) {
      int end = endOfReply(i);
      if (end > i) {
        addReply(i, end);
      }
      i = Math.max(end, i + 1);
    }
    addOwn(text.length());
  }

  private void addReply(int first, int end) {
    int last = end - 1;
    while (lines.get(last).isBlank()) {
      last--;
    }
    Span reply = Span.covering(lines.get(first).span(), lines.get(last).span());
    addOwn(reply.begin());
    sections.add(Section.of(SectionKind.QUOTED_REPLY, reply));
    own = reply.end();
  }

  private void addOwn(int end) {
    sections.addAll(Paragraphs.in(text, new Span(own, Math.max(own, end))));
  }

  /** Returns the line after the reply that begins at a line, or that line when none does. */
  private int endOfReply(int i) {
    String line = lines.get(i).words();
    if (MARKS.rest().stream().anyMatch(mark -> mark.matcher(line).matches())) {
      return lines.size();
    }
    int quoted = afterIntroduction(i, line);
    int end = quoted;
    while (end < lines.size() && (isQuoted(end) || lines.get(end).isBlank() && end > i)) {
      end++;
    }
    boolean any = lines.subList(quoted, end).stream().anyMatch(l -> l.words().startsWith(">"));
    return any ? end : i;
  }

  /** The introduction may be wrapped over two lines. */
  private int afterIntroduction(int i, String line) {
    if (isIntroduction(line)) {
      return i + 1;
    }
    boolean two = i + 1 < lines.size() && !line.isEmpty();
    return two && isIntroduction(line + " " + lines.get(i + 1).words()) ? i + 2 : i;
  }

  private static boolean isIntroduction(String line) {
    return MARKS.line().stream().anyMatch(mark -> mark.matcher(line).matches());
  }

  private boolean isQuoted(int i) {
    return lines.get(i).words().startsWith(">");
  }

  /** The lines that introduce what is repeated. */
  private record Marks(List<Pattern> line, List<Pattern> rest) {

    private static final String FILE = "reply-marks.tsv";

    static Marks load() {
      Marks marks = new Marks(new ArrayList<>(), new ArrayList<>());
      InputStream in = Objects.requireNonNull(Replies.class.getResourceAsStream(FILE), FILE);
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        reader.lines().filter(row -> !row.startsWith("#")).forEach(marks::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return marks;
    }

    private void add(String row) {
      String[] columns = row.split("\t", 2);
      (columns[0].equals("rest") ? rest : line).add(Pattern.compile(columns[1]));
    }
  }
}
