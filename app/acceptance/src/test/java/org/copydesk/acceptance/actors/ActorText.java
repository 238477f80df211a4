package org.copydesk.acceptance.actors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.acceptance.Outputs;
import org.copydesk.acceptance.actors.Line.Teller;
import org.copydesk.acceptance.actors.Marks.Mark;
import org.copydesk.acceptance.corpus.Range;

/**
 * A text of the corpus with the actors that a careful reader finds in it.
 *
 * @param file its file name
 * @param marks the text and its marks
 * @param players in the order of the list behind the text
 * @param lines what is said
 * @param optional what counts neither way
 */
record ActorText(
    String file, Marks marks, List<Player> players, List<Line> lines, List<Range> optional) {

  private static final String LIST = "\n----\n";
  private static final Pattern WORD = Pattern.compile("(?U)\\w+");

  /** Reads the whole corpus, in the order of its file names. */
  static List<ActorText> all() {
    try (Stream<Path> files = Files.list(WordClass.FOLDER.resolve("texts"))) {
      return files.sorted().map(ActorText::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ActorText of(Path file) {
    try {
      return of(file.getFileName().toString(), Outputs.text(file));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  /** Reads a marked text with its list of actors behind. */
  static ActorText of(String file, String content) {
    int list = content.indexOf(LIST);
    if (list < 0) {
      throw new IllegalArgumentException("No line '----' with a list of actors behind");
    }
    Marks marks = Marks.from(content.substring(0, list + 1));
    List<Player> players =
        content.substring(list + LIST.length()).lines().map(row -> player(row, marks)).toList();
    List<String> ids = players.stream().map(Player::id).toList();
    marks.marks().stream()
        .filter(mark -> mark.refers() && !ids.contains(mark.player()))
        .forEach(mark -> refuse("'" + mark.player() + "' is not in the list of actors"));
    return new ActorText(file, marks, players, lines(marks), optional(marks));
  }

  private static Player player(String row, Marks marks) {
    String[] cells = row.split(" \\| ");
    List<Place> places =
        marks.marks().stream()
            .filter(mark -> mark.player().equals(cells[0]))
            .map(mark -> new Place(mark.range(), marks.kind(mark)))
            .toList();
    if (cells.length < 2 || places.isEmpty()) {
      refuse("No type or no mark: " + row);
    }
    return new Player(cells[0], cells[1], cells.length > 2 ? cells[2] : "", places);
  }

  private static void refuse(String why) {
    throw new IllegalArgumentException(why);
  }

  private static List<Line> lines(Marks marks) {
    return marks.marks().stream()
        .filter(mark -> mark.line() > 0)
        .collect(Collectors.groupingBy(Mark::line))
        .entrySet()
        .stream()
        .map(entry -> line(entry.getKey(), entry.getValue(), marks))
        .toList();
  }

  private static Line line(int number, List<Mark> parts, Marks marks) {
    List<Teller> tellers =
        marks.marks().stream()
            .filter(mark -> mark.says().contains(number))
            .map(mark -> new Teller(mark.range(), marks.kind(mark), mark.player()))
            .toList();
    int begin = parts.stream().mapToInt(part -> part.range().begin()).min().orElseThrow();
    int end = parts.stream().mapToInt(part -> part.range().end()).max().orElseThrow();
    return new Line(new Range(begin, end), parts.get(0).optional(), tellers);
  }

  /** Relative pronouns count neither way, wherever they stand. */
  private static List<Range> optional(Marks marks) {
    List<Range> optional = new ArrayList<>();
    marks.marks().stream()
        .filter(mark -> mark.optional() && mark.line() == 0)
        .forEach(mark -> optional.add(mark.range()));
    WORD.matcher(marks.text())
        .results()
        .filter(word -> WordClass.RELATIVE.has(word.group()))
        .forEach(word -> optional.add(new Range(word.start(), word.end())));
    return optional;
  }

  String text() {
    return marks.text();
  }

  /** Returns what kind of text it is: the first word of its file name. */
  String kind() {
    return file.substring(0, file.indexOf('-'));
  }
}
