package org.copydesk.loader.structure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;

/** Tells what the sender of a mail writes from what it repeats of the mail that it answers. */
public final class Replies {

  private static final Marks MARKS = Marks.load();
  private static final Pattern RULE = Pattern.compile("[_-]{8,}");
  private static final int HEADER_LINES = 5;

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
    int signature = signature(own, end);
    sections.addAll(Paragraphs.in(text, new Span(own, Math.max(own, signature))));
    for (Section section : Paragraphs.in(text, new Span(signature, Math.max(signature, end)))) {
      sections.add(
          new Section(
              section.span(), section.kind(), section.level(), Map.of("role", "signature")));
    }
  }

  /** Returns where the signature begins: at the last line of two hyphens and a blank. */
  private int signature(int from, int end) {
    int begin = end;
    for (Line line : lines) {
      boolean inside = line.span().begin() >= from && line.span().end() <= end;
      boolean mark = inside && line.words().equals("--");
      begin = mark ? line.span().begin() : begin;
    }
    return Math.max(from, begin);
  }

  /** Returns the line after the reply that begins at a line, or that line when none does. */
  private int endOfReply(int i) {
    String line = lines.get(i).words();
    if (matches(MARKS.rest(), line) || isHeader(header(i))) {
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

  /** Returns a line and those below it, as far as there is no gap, a rule above them aside. */
  private List<String> header(int i) {
    int first = RULE.matcher(lines.get(i).words()).matches() ? i + 1 : i;
    int end = first;
    while (end < lines.size() && end < first + HEADER_LINES && !lines.get(end).isBlank()) {
      end++;
    }
    return lines.subList(Math.min(first, end), end).stream().map(Line::words).toList();
  }

  /** Tells whether lines are the header of a repeated mail: who sent it, then when. */
  public static boolean isHeader(List<String> lines) {
    boolean sender = !lines.isEmpty() && matches(MARKS.sender(), lines.get(0));
    return sender
        && lines.stream()
            .skip(1)
            .limit(HEADER_LINES - 1L)
            .anyMatch(line -> matches(MARKS.sent(), line));
  }

  /** The introduction may be wrapped over two lines. */
  private int afterIntroduction(int i, String line) {
    if (isIntroduction(line)) {
      return i + 1;
    }
    boolean two = i + 1 < lines.size() && !line.isEmpty();
    return two && isIntroduction(line + " " + lines.get(i + 1).words()) ? i + 2 : i;
  }

  /** Tells whether a line says who wrote what is repeated below it. */
  public static boolean isIntroduction(String line) {
    return matches(MARKS.line(), line);
  }

  private static boolean matches(List<Pattern> marks, String line) {
    return marks.stream().anyMatch(mark -> mark.matcher(line).matches());
  }

  private boolean isQuoted(int i) {
    return lines.get(i).words().startsWith(">");
  }

  /**
   * The lines that introduce what is repeated.
   *
   * @param line those above quoted lines
   * @param rest those below which all is repeated
   * @param sender the first lines of a mail's header
   * @param sent the lines of a header that give the date
   */
  private record Marks(
      List<Pattern> line, List<Pattern> rest, List<Pattern> sender, List<Pattern> sent) {

    private static final String FILE = "reply-marks.tsv";

    static Marks load() {
      Map<String, List<Pattern>> marks = new HashMap<>();
      InputStream in = Objects.requireNonNull(Replies.class.getResourceAsStream(FILE), FILE);
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        reader.lines().filter(row -> !row.startsWith("#")).forEach(row -> add(row, marks));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new Marks(
          marks.getOrDefault("line", List.of()),
          marks.getOrDefault("rest", List.of()),
          marks.getOrDefault("sender", List.of()),
          marks.getOrDefault("sent", List.of()));
    }

    private static void add(String row, Map<String, List<Pattern>> marks) {
      String[] columns = row.split("\t", 2);
      marks.computeIfAbsent(columns[0], kind -> new ArrayList<>()).add(Pattern.compile(columns[1]));
    }
  }
}
