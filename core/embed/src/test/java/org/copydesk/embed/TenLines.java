package org.copydesk.embed;

import java.nio.file.Path;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Actor;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.api.vocabulary.Statistic;
import org.copydesk.api.vocabulary.TieRole;

/** The program of the README; what stands between the marks stands there, line for line. */
final class TenLines {

  private TenLines() {}

  public static void main(String[] args) {
    Path plugins = Path.of(args[0]);
    // README begins
    try (Copydesk desk =
        Copydesk.builder()
            .plugins(plugins)
            .stages("linguistics", "quote-extractor", "statistic-detector", "actor-linker")
            .build()) {
      Document document = desk.process("\"We lost 42 percent,\" said Ruth Adeyemi of Northline.");
      for (Quote quote : document.layer(Layers.QUOTES)) {
        var speaker = document.actorOf(Layers.QUOTES, quote, TieRole.SPEAKER).map(Actor::name);
        System.out.println(speaker.orElse("somebody") + ": " + document.text(quote.span()));
      }
      for (Statistic figure : document.layer(Layers.STATISTICS)) System.out.println(figure.value());
      for (Actor actor : document.layer(Layers.ACTORS)) System.out.println(actor.name());
    }
    // README ends
  }
}
