package org.copydesk.plugin.export.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Actor;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.api.vocabulary.QuoteKind;
import org.copydesk.api.vocabulary.Statistic;
import org.copydesk.api.vocabulary.TieRole;
import org.copydesk.plugin.export.reading.Ties;
import org.jspecify.annotations.Nullable;

/** The digest of one document. */
final class Digest {

  private static final String GAP = " … ";

  private final Document document;
  private final Ties ties;

  Digest(Document document) {
    this.document = document;
    this.ties = Ties.of(document);
  }

  /** Returns its lines: a heading, where it is from, then quotes and figures as lists. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    String place = document.origin().place().toString();
    String title = document.metadata().title();
    lines.add("## " + Markdown.text(title == null || title.isBlank() ? place : title));
    lines.add("");
    lines.add(from(place));
    add(lines, "Quotes", document.layer(Layers.QUOTES).stream().map(this::line).toList());
    add(lines, "Figures", document.layer(Layers.STATISTICS).stream().map(this::line).toList());
    lines.add("");
    return lines;
  }

  private String from(String place) {
    StringJoiner from = new StringJoiner(" · ");
    from.add("*" + Markdown.text(place) + "*");
    String published = document.metadata().published();
    if (published != null) {
      from.add(Markdown.text(published));
    }
    return from.toString();
  }

  private static void add(List<String> lines, String heading, List<String> items) {
    if (!items.isEmpty()) {
      lines.add("");
      lines.add("### " + heading);
      lines.add("");
      items.forEach(item -> lines.add("- " + item));
    }
  }

  private String line(Quote quote) {
    String said =
        quote.parts().stream().map(document::text).collect(Collectors.joining(GAP)).strip();
    String marked =
        quote.kind() == QuoteKind.INDIRECT ? "that " + said.replaceFirst("^that ", "") : said;
    String speaker = who(Layers.QUOTES, quote, TieRole.SPEAKER, quote.speaker());
    return (speaker.isEmpty() ? "Unnamed" : "**" + speaker + "**") + ": " + Markdown.text(marked);
  }

  private String line(Statistic statistic) {
    StringJoiner line = new StringJoiner(", ");
    boolean counted = isCounted(statistic);
    String figure = "**" + Markdown.text(document.text(statistic.span())) + "**";
    line.add(counted ? figure + " " + words(statistic.of()) : figure);
    add(line, "", statistic.subject());
    if (!counted) {
      add(line, "of ", statistic.of());
    }
    add(line, "", statistic.time());
    String source = who(Layers.STATISTICS, statistic, TieRole.SOURCE, statistic.source());
    if (!source.isEmpty()) {
      line.add("according to " + source);
    }
    return line.toString();
  }

  /** '88,000 passengers': what is counted stands right behind its number. */
  private boolean isCounted(Statistic statistic) {
    Span of = statistic.of();
    int end = statistic.span().end();
    return of != null && of.begin() > end && document.text(new Span(end, of.begin())).isBlank();
  }

  private void add(StringJoiner line, String before, @Nullable Span span) {
    if (span != null) {
      line.add(before + words(span));
    }
  }

  private String words(@Nullable Span span) {
    return span == null ? "" : Markdown.text(document.text(span));
  }

  /** Returns the name of the actor behind a span, or its words. */
  private String who(LayerKey<?> layer, Annotation annotation, TieRole role, @Nullable Span span) {
    Optional<String> name = ties.actor(layer, annotation, role).map(Actor::name);
    return name.map(Markdown::text).orElse(words(span));
  }
}
