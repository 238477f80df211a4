package org.copydesk.cli.page;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.document.Document;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.cli.layout.Ink;
import org.copydesk.cli.layout.Inked;
import org.copydesk.embed.findings.Findings;
import org.copydesk.embed.findings.Highlight;
import org.copydesk.engine.store.Outcome;

/** One document for a reader: what is known of it, its text, what is inside, what was found. */
public final class DocumentPage {

  private final int width;
  private final boolean colour;
  private final Consumer<Inked> out;

  /**
   * Makes a page.
   *
   * @param width how many columns a line may take
   * @param colour whether highlights are shown in colours, or else in brackets
   * @param out is given line by line
   */
  public DocumentPage(int width, boolean colour, Consumer<String> out) {
    this.width = width;
    this.colour = colour;
    this.out = line -> out.accept(line.written(colour));
  }

  /** Prints what is known of a document before its text is read, and the stages it went through. */
  public void printHeader(Outcome outcome, List<Producer> stages) {
    new HeaderPage(width, out).print(outcome, stages);
  }

  /** Prints the text with its sections and with what some layers mark in it. */
  public void printText(Document document, Collection<Findings> layers) {
    if (document.text().isBlank()) {
      return;
    }
    List<Highlight> highlights = Names.withoutThoseOfActors(Highlight.of(List.copyOf(layers)));
    out.accept(Inked.EMPTY);
    if (colour && !highlights.isEmpty()) {
      out.accept(Legend.of(highlights));
      out.accept(Inked.EMPTY);
    }
    Signs signs = colour ? new ColourSigns() : new BracketSigns();
    new TextPage(document, new Marked(document.text(), highlights, signs), width, out).print();
  }

  /** Lists what was found. */
  public void printFindings(Document document, Collection<Findings> layers) {
    FindingPage page = new FindingPage(new Places(document), width, out);
    layers.stream().filter(layer -> !layer.all().isEmpty()).forEach(page::print);
  }

  /**
   * Lists the documents inside one.
   *
   * @param hint how to look at one of them
   */
  public void printInside(List<Outcome> inside, String hint) {
    if (inside.isEmpty()) {
      return;
    }
    out.accept(Inked.EMPTY);
    out.accept(
        Inked.of("inside", Ink.BOLD)
            .plus("  " + inside.size() + ", look at one with ", Ink.FAINT)
            .plus(Visible.of(hint)));
    inside.forEach(outcome -> out.accept(inside(outcome)));
  }

  private static Inked inside(Outcome outcome) {
    LedgerEntry entry = outcome.entry();
    Inked line = Inked.of("  " + Visible.of(entry.place().embeddedPath()));
    if (entry.reason() != null) {
      String status = entry.status().name().toLowerCase(Locale.ROOT);
      line = line.plus("  " + status + ": " + entry.reason().code(), Ink.WARNING);
    }
    return outcome
        .document()
        .map(Document::origin)
        .map(
            origin ->
                String.format(Locale.ROOT, "  %s, %,d bytes", origin.mediaType(), origin.size()))
        .map(facts -> Inked.EMPTY.plus(facts, Ink.FAINT))
        .map(line::plus)
        .orElse(line);
  }
}
