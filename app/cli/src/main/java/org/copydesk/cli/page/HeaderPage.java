package org.copydesk.cli.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Metadata;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Status;
import org.copydesk.cli.layout.Ink;
import org.copydesk.cli.layout.Inked;
import org.copydesk.engine.store.Note;
import org.copydesk.engine.store.Outcome;
import org.jspecify.annotations.Nullable;

/** What is known of a document before its text is read. */
final class HeaderPage {

  private static final int NAME_WIDTH = 10;

  private final FactTable facts;
  private final Consumer<Inked> out;

  HeaderPage(int width, Consumer<Inked> out) {
    this.facts = new FactTable(2, NAME_WIDTH, width, out);
    this.out = out;
  }

  void print(Outcome outcome, List<Producer> stages) {
    out.accept(Inked.of(Visible.of(outcome.loaded().place().toString()), Ink.BOLD));
    outcome.document().ifPresent(this::origin);
    status(outcome);
    outcome.document().ifPresent(this::metadata);
    outcome.document().ifPresent(this::counts);
    facts.print("stages", stages.stream().map(HeaderPage::name).collect(Collectors.joining(", ")));
  }

  private void origin(Document document) {
    facts.print(
        "type", document.origin().mediaType() + ", " + count(document.origin().size(), "byte"));
    facts.print("id", document.id().value());
  }

  private void status(Outcome outcome) {
    Status status = outcome.entry().status();
    Loaded loaded = outcome.loaded();
    Reason reason = null;
    String detail = "";
    if (loaded instanceof Loaded.Failed failed) {
      reason = failed.reason();
      detail = failed.detail();
    } else if (loaded instanceof Loaded.Read read) {
      reason = read.reason();
      detail = read.detail();
    }
    String word = status.name().toLowerCase(Locale.ROOT);
    String line = word + (reason == null ? "" : ", " + reason.code());
    print("status", line + (detail.isEmpty() ? "" : ": " + detail), ink(status));
    outcome.notes().forEach(this::note);
  }

  private void note(Note note) {
    String stage = note.stage().isEmpty() ? "" : " in " + note.stage();
    String detail = note.detail().isEmpty() ? "" : ": " + note.detail();
    print("", note.reason().code() + stage + detail, ink(note.reason().status()));
  }

  private void print(String name, String line, Ink ink) {
    facts.print(Inked.of(name, Ink.FAINT), Inked.of(Visible.of(line), ink));
  }

  private static Ink ink(Status status) {
    return switch (status) {
      case PROCESSED, SKIPPED -> Ink.PLAIN;
      case PARTIAL -> Ink.WARNING;
      case QUARANTINED -> Ink.ERROR;
    };
  }

  private void metadata(Document document) {
    Metadata metadata = document.metadata();
    print("title", metadata.title());
    print("language", metadata.language());
    print("authors", String.join(", ", metadata.authors()));
    print("published", metadata.published());
    metadata.other().forEach(this::print);
  }

  private void print(String name, @Nullable String value) {
    facts.print(Visible.of(name), value == null ? "" : value);
  }

  private void counts(Document document) {
    String text = document.text();
    facts.print("text", count(text.codePointCount(0, text.length()), "character"));
    Map<SectionKind, Integer> kinds = new EnumMap<>(SectionKind.class);
    for (Section section : document.sections()) {
      kinds.merge(section.kind(), 1, Integer::sum);
    }
    facts.print(
        "sections",
        kinds.entrySet().stream()
            .map(kind -> count(kind.getValue(), word(kind.getKey())))
            .collect(Collectors.joining(", ")));
    facts.print(
        "found",
        document.layers().stream().map(HeaderPage::found).collect(Collectors.joining(", ")));
  }

  private static String word(SectionKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String found(Layer<?> layer) {
    return String.format(Locale.ROOT, "%,d %s", layer.size(), layer.key().name());
  }

  private static String count(long number, String word) {
    String many = word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? word : many);
  }

  private static String name(Producer stage) {
    return stage.version().isEmpty() ? stage.stage() : stage.stage() + " " + stage.version();
  }
}
