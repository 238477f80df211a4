package org.copydesk.plugin.export.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.copydesk.api.annotation.AnnotationId;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Metadata;
import org.copydesk.api.export.Exporter;
import org.copydesk.api.export.RunFacts;
import org.copydesk.api.vocabulary.Actor;
import org.copydesk.api.vocabulary.ActorTie;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.Amount;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.MeasureUnit;
import org.copydesk.api.vocabulary.Mention;
import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.api.vocabulary.QuoteKind;
import org.copydesk.api.vocabulary.Statistic;
import org.copydesk.api.vocabulary.TieRole;
import org.copydesk.api.vocabulary.UnitKind;
import org.copydesk.testkit.Documents;
import org.copydesk.testkit.TestContext;

/** Writes a report of any size out of made-up documents: ten quotes, six figures, four actors. */
final class LargeReport {

  private static final List<String> FIRST =
      List.of("Ruth", "Peter", "Clara", "Ola", "Ines", "Tomas", "Mina", "Jonas", "Vera", "Emil");
  private static final List<String> LAST =
      List.of("Adeyemi", "Holm", "Nyberg", "Castell", "Brandt", "Okoro", "Lind", "Moreau", "Sato");
  private static final List<String> THINGS =
      List.of("harvest", "ferry", "harbour", "school", "bridge", "vaccine", "budget", "reservoir");
  private static final int QUOTES = 10;
  private static final int FIGURES = 6;
  private static final int ACTORS = 4;

  private LargeReport() {}

  /** Writes one: the folder of the outputs, and how many documents. */
  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    System.out.printf("written in %.1f s%n", (System.nanoTime() - start) / 1e9);
  }

  static void write(Path output, int documents) throws IOException {
    ReportSettings settings = new ReportSettings(Path.of("report"));
    try (Exporter exporter =
        new ReportExporterFactory().create(settings, output, TestContext.shared())) {
      for (int i = 0; i < documents; i++) {
        exporter.export(document(i));
      }
      exporter.complete(new RunFacts("large", List.of(), List.of()));
    }
  }

  private static Document document(int number) {
    Random random = new Random(number);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < ACTORS; i++) {
      names.add(one(FIRST, random) + " " + one(LAST, random) + "-" + one(LAST, random));
    }
    StringBuilder text = new StringBuilder("Report ").append(number).append(" from the desk.\n\n");
    List<Quote> quotes = new ArrayList<>();
    List<Statistic> figures = new ArrayList<>();
    List<Span> speakers = new ArrayList<>();
    for (int i = 0; i < QUOTES; i++) {
      Span words =
          put(
              text,
              "“The "
                  + one(THINGS, random)
                  + " is not what "
                  + names.get(i % ACTORS)
                  + " promised us in the "
                  + one(THINGS, random)
                  + " debate,” ");
      text.append("said ");
      speakers.add(put(text, names.get((i + 1) % ACTORS)));
      text.append(". ");
      quotes.add(Quote.of(QuoteKind.DIRECT, List.of(words)).withSpeaker(speakers.get(i)));
      if (i < FIGURES) {
        String amount = String.valueOf(1 + random.nextInt(90_000));
        Span figure = put(text, amount);
        text.append(" people saw it.\n\n");
        MeasureUnit people = new MeasureUnit("people", null, UnitKind.COUNT);
        figures.add(Statistic.builder(figure, Amount.of(amount), people).build());
      }
    }
    return tied(dated(Documents.english(text.toString()), random), names, quotes, figures);
  }

  private static Document dated(Document document, Random random) {
    String date = "20%02d-%02d-11".formatted(20 + random.nextInt(6), 1 + random.nextInt(12));
    return document.with(new Metadata(null, "en", List.of(), date, java.util.Map.of()));
  }

  private static Document tied(
      Document document, List<String> names, List<Quote> quotes, List<Statistic> figures) {
    List<Actor> actors = names.stream().distinct().map(name -> actor(document, name)).toList();
    List<ActorTie> ties = new ArrayList<>();
    for (Quote quote : quotes) {
      Span speaker = java.util.Objects.requireNonNull(quote.speaker());
      String name = document.text(speaker);
      Actor actor = actors.stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow();
      AnnotationId id = document.idOf(Layers.QUOTES, quote);
      ties.add(new ActorTie(speaker, id, TieRole.SPEAKER, document.idOf(Layers.ACTORS, actor)));
    }
    return document
        .with(Layers.QUOTES, quotes)
        .with(Layers.STATISTICS, figures)
        .with(Layers.ACTORS, actors)
        .with(Layers.ACTOR_TIES, ties);
  }

  private static Actor actor(Document document, String name) {
    List<Mention> mentions = new ArrayList<>();
    for (int at = document.text().indexOf(name); at >= 0; ) {
      mentions.add(new Mention(new Span(at, at + name.length()), MentionKind.NAME));
      at = document.text().indexOf(name, at + 1);
    }
    return Actor.of(name, ActorType.PERSON, null, mentions, 1);
  }

  private static Span put(StringBuilder text, String words) {
    text.append(words);
    String trimmed = words.strip();
    return new Span(
        text.length() - words.length(), text.length() - words.length() + trimmed.length());
  }

  private static String one(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
