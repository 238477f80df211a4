package org.copydesk.acceptance.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.acceptance.House;
import org.copydesk.acceptance.Outputs;
import org.copydesk.acceptance.corpus.Range;

/**
 * A text of the corpus with the figures that a careful reader finds in it.
 *
 * @param file its file name
 * @param text without marks, as it is given to Copydesk
 * @param figures in any order
 * @param optional what counts neither way
 * @param traps numbers that are no figures: dates, times, scores, names, addresses
 */
record StatisticText(
    String file, String text, List<Figure> figures, List<Range> optional, List<Range> traps) {

  static final Path FOLDER =
      House.path("app/acceptance/src/test/resources/org/copydesk/acceptance/statistics");

  /** Reads the whole corpus, in the order of its file names. */
  static List<StatisticText> all() {
    try (Stream<Path> files = Files.list(FOLDER.resolve("texts"))) {
      return files.sorted().map(StatisticText::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StatisticText of(Path file) {
    try {
      return of(file.getFileName().toString(), Outputs.text(file));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  static StatisticText of(String file, String marked) {
    AnnotatedText read = AnnotatedText.from(marked);
    List<Annotation> all = read.annotations();
    List<Figure> figures = new ArrayList<>();
    for (Annotation annotation : all) {
      if (annotation.is(Annotation.FIGURE)) {
        figures.add(figure(annotation, all));
      }
    }
    List<Range> optional = ranges(all, Annotation.OPTIONAL);
    return new StatisticText(
        file, read.text(), figures, optional, ranges(all, Annotation.NO_FIGURE));
  }

  private static Figure figure(Annotation annotation, List<Annotation> all) {
    int number = annotation.numbers().get(0);
    List<Annotation> own = all.stream().filter(a -> a.numbers().contains(number)).toList();
    if (ranges(own, Annotation.FIGURE).size() > 1) {
      throw new IllegalArgumentException("Two figures have the number " + number);
    }
    List<Range> subject = new ArrayList<>(ranges(own, Annotation.SUBJECT));
    subject.addAll(ranges(own, Annotation.WHOLE));
    return new Figure(
        Claim.from(annotation.note()),
        annotation.range(),
        subject,
        ranges(own, Annotation.TIME),
        ranges(own, Annotation.SOURCE));
  }

  private static List<Range> ranges(List<Annotation> annotations, char letter) {
    return annotations.stream().filter(a -> a.is(letter)).map(Annotation::range).toList();
  }

  /** Returns what kind of text it is: the first word of its file name. */
  String kind() {
    return file.substring(0, file.indexOf('-'));
  }

  /** Returns it as it stands in a document's text, where tags are gone and blanks may differ. */
  StatisticText in(String documentText) {
    if (text.equals(documentText)) {
      return this;
    }
    Letters to = Letters.between(text, documentText);
    return new StatisticText(
        file,
        documentText,
        figures.stream().map(figure -> figure.moved(to::moved)).toList(),
        optional.stream().map(to::moved).toList(),
        traps.stream().map(to::moved).toList());
  }
}
