package org.copydesk.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Status;
import org.copydesk.engine.run.Progress;
import org.copydesk.engine.run.RunReport;
import org.copydesk.engine.store.LedgerSum;
import org.copydesk.engine.store.Retried;

/** Tells programs, event by event. */
final class JsonRunLog implements RunLog {

  private static final Duration BETWEEN_EVENTS = Duration.ofSeconds(5);
  private static final double MILLIS = 1000.0;

  private final String command;
  private final JsonLines lines;
  private Duration next = BETWEEN_EVENTS;

  JsonRunLog(String command, JsonLines lines) {
    this.command = command;
    this.lines = lines;
  }

  @Override
  public void started(Path pipeline) {
    Map<String, Object> facts = facts();
    facts.put("pipeline", pipeline.toString());
    lines.write("run-started", facts);
  }

  @Override
  public void retrying(LedgerSum before) {
    Map<String, Object> facts = facts();
    facts.put("partial", before.count(Status.PARTIAL));
    facts.put("quarantined", before.count(Status.QUARANTINED));
    lines.write("retrying", facts);
  }

  @Override
  public void progress(Progress progress) {
    if (progress.elapsed().compareTo(next) < 0) {
      return;
    }
    next = progress.elapsed().plus(BETWEEN_EVENTS);
    Map<String, Object> facts = facts();
    facts.put("found", progress.found());
    facts.put("done", progress.done());
    facts.put("complete", progress.complete());
    facts.put("characters", progress.characters());
    facts.put("exported", progress.exported());
    facts.put("seconds", seconds(progress.elapsed()));
    lines.write("progress", facts);
  }

  @Override
  public void ended() {}

  @Override
  public void finished(RunReport report) {
    report.trouble().forEach(this::failed);
    Map<String, Object> facts = facts();
    facts.put("name", report.pipeline());
    facts.put("found", report.found());
    for (Status status : Status.values()) {
      facts.put(word(status), report.count(status));
    }
    facts.put("gone", report.gone().count());
    facts.put("reasons", reasons(report.sum()));
    facts.put("reused", report.sum().reused());
    report.retried().ifPresent(retried -> facts.put("retried", retried(retried)));
    facts.put("annotations", report.annotations());
    facts.put("outputs", report.outputs().stream().map(Path::toString).toList());
    facts.put("seconds", seconds(report.duration()));
    facts.put("exit-code", report.exitCode());
    lines.write("run-finished", facts);
  }

  @Override
  public void stopped(String message, int exitCode) {
    Map<String, Object> facts = facts();
    facts.put("message", message);
    facts.put("exit-code", exitCode);
    lines.write("run-stopped", facts);
  }

  private static Map<String, Long> reasons(LedgerSum sum) {
    Map<String, Long> reasons = new LinkedHashMap<>();
    sum.reasons().forEach((reason, count) -> reasons.put(reason.code(), count));
    return reasons;
  }

  private static Map<String, Long> retried(Retried retried) {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("tried", retried.tried());
    retried.counts().forEach((status, count) -> counts.put(word(status), count));
    counts.put("gone", retried.gone());
    return counts;
  }

  private void failed(LedgerEntry entry) {
    Map<String, Object> facts = facts();
    facts.put("path", entry.place().toString());
    facts.put("status", word(entry.status()));
    facts.put("reason", entry.reason() == null ? "" : entry.reason().code());
    facts.put("stage", entry.stage());
    facts.put("detail", entry.detail());
    lines.write("document-failed", facts);
  }

  private Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("command", command);
    return facts;
  }

  private static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / MILLIS;
  }
}
