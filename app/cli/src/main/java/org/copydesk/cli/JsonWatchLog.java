package org.copydesk.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.copydesk.api.source.Status;
import org.copydesk.embed.Watched;

/** Tells programs of a watching, event by event. */
final class JsonWatchLog implements WatchLog {

  private static final double MILLIS = 1000.0;

  private final JsonLines lines;

  JsonWatchLog(JsonLines lines) {
    this.lines = lines;
  }

  @Override
  public void accept(Watched event) {
    if (event instanceof Watched.Begun begun) {
      write("watch-started", Map.of("folder", begun.folder().toString(), "told", begun.told()));
    } else if (event instanceof Watched.Round round) {
      write("round-finished", facts(round));
    } else if (event instanceof Watched.Changed) {
      write("pipeline-changed", Map.of());
    } else if (event instanceof Watched.Failed failed) {
      Map<String, Object> facts = new LinkedHashMap<>();
      facts.put("message", String.valueOf(failed.cause().getMessage()));
      facts.put("again-in-seconds", failed.again().toMillis() / MILLIS);
      write("round-failed", facts);
    } else if (event instanceof Watched.Refused refused) {
      write("pipeline-refused", Map.of("message", String.valueOf(refused.cause().getMessage())));
    }
  }

  private static Map<String, Object> facts(Watched.Round round) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("arrived", round.change().arrived());
    facts.put("changed", round.change().changed());
    facts.put("gone", round.change().gone());
    facts.put("found", round.report().found());
    for (Status status : Status.values()) {
      facts.put(status.name().toLowerCase(Locale.ROOT), round.report().count(status));
    }
    facts.put("seconds", round.report().duration().toMillis() / MILLIS);
    return facts;
  }

  @Override
  public void ended(boolean asked) {
    write("watch-ended", Map.of("asked", asked));
  }

  private void write(String event, Map<String, ?> more) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("command", "watch");
    facts.putAll(more);
    lines.write(event, facts);
  }
}
