package org.copydesk.plugin.export.reading;

import java.util.List;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Actor;
import org.copydesk.api.vocabulary.ActorTie;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.Amount;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.MeasureUnit;
import org.copydesk.api.vocabulary.Mention;
import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.api.vocabulary.Qualifier;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.api.vocabulary.QuoteKind;
import org.copydesk.api.vocabulary.Statistic;
import org.copydesk.api.vocabulary.TieRole;
import org.copydesk.api.vocabulary.UnitKind;
import org.copydesk.testkit.Documents;

/** Documents with layers, for the tests of the exporters. */
public final class Samples {

  public static final String TEXT =
      "\ud83d\ude82 The Ferrymen's Union said \u201cno boat\u201d would sail.\n\n"
          + "=SUM(A1) It counts about 1,200 members & friends <b>ashore</b>.";

  private Samples() {}

  public static Document complete() {
    Document document = Documents.english(TEXT);
    Quote quote =
        Quote.of(QuoteKind.MIXED, List.of(span("\u201cno boat\u201d")))
            .withSpeaker(span("The Ferrymen's Union"))
            .withCue(span("said"))
            .withConfidence(0.87654);
    Statistic statistic =
        Statistic.builder(
                span("1,200"), Amount.of("1200"), new MeasureUnit("member", null, UnitKind.COUNT))
            .qualifier(Qualifier.ABOUT)
            .subject(span("members"))
            .build();
    Mention name = new Mention(span("Ferrymen's Union"), MentionKind.NAME);
    Mention pronoun = new Mention(span("It"), MentionKind.PRONOUN);
    Actor actor =
        Actor.of("Ferrymen's Union", ActorType.ORGANISATION, null, List.of(name, pronoun), 0.9);
    ActorTie tie =
        new ActorTie(
            span("The Ferrymen's Union"),
            document.idOf(Layers.QUOTES, quote),
            TieRole.SPEAKER,
            document.idOf(Layers.ACTORS, actor));
    return document
        .with(Layers.QUOTES, List.of(quote))
        .with(Layers.STATISTICS, List.of(statistic))
        .with(Layers.ACTORS, List.of(actor))
        .with(Layers.ACTOR_TIES, List.of(tie));
  }

  public static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
