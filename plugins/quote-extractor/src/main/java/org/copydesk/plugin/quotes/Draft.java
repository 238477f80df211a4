package org.copydesk.plugin.quotes;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.annotation.Span;
import org.copydesk.plugin.quotes.attribution.Attribution;
import org.copydesk.plugin.quotes.attribution.Finding;
import org.copydesk.plugin.quotes.line.Line;
import org.copydesk.plugin.quotes.line.Range;
import org.jspecify.annotations.Nullable;

/** A quote in the making, to which further parts may be added. */
final class Draft {

  final List<Span> parts = new ArrayList<>();
  final @Nullable Span speaker;
  final @Nullable Span cue;
  final @Nullable Span addressee;
  final Finding finding;

  /** What speaks for it where it was decoded from roles. */
  @Nullable Evidence evidence;

  Draft(
      List<Span> parts,
      @Nullable Span speaker,
      @Nullable Span cue,
      @Nullable Span addressee,
      Finding finding) {
    this.parts.addAll(parts);
    this.speaker = speaker;
    this.cue = cue;
    this.addressee = addressee;
    this.finding = finding;
  }

  /** A draft with the speaker, cue and addressee of an attribution. */
  static Draft of(Line line, Attribution attribution, List<Span> parts, Finding finding) {
    return new Draft(
        parts,
        span(line, attribution.speaker()),
        span(line, attribution.cue()),
        span(line, attribution.addressee()),
        finding);
  }

  /** This draft, of a speaker known from the lines before if its own names none. */
  Draft spokenBy(@Nullable Span known) {
    return speaker != null || known == null
        ? this
        : new Draft(parts, known, cue, addressee, finding);
  }

  private static @Nullable Span span(Line line, @Nullable Range range) {
    return range == null ? null : line.span(range);
  }

  /** Adds a part, unless it stands before the end of the last. */
  void add(Span part) {
    if (part.begin() >= end()) {
      parts.add(part);
    }
  }

  /** Whether nothing beside the words told of a speaker. */
  boolean awaitsTag() {
    return cue == null && (finding == Finding.CARRIED || finding == Finding.NONE);
  }

  /** Whether its parts are whole paragraphs, without marks around them. */
  boolean isWhole() {
    return finding == Finding.TURN || finding == Finding.BLOCK;
  }

  int end() {
    return parts.get(parts.size() - 1).end();
  }
}
