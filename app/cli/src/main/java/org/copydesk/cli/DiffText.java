package org.copydesk.cli;

import java.io.PrintWriter;
import java.util.Map;
import org.copydesk.cli.layout.Ink;
import org.copydesk.compare.Difference;
import org.copydesk.compare.DifferenceKind;
import org.copydesk.compare.DocumentDifference;
import org.copydesk.compare.FieldChange;
import org.copydesk.compare.Finding;
import org.copydesk.compare.LayerCount;
import org.copydesk.compare.RunComparison;

/** Prints what differs, document by document, and what it adds up to. */
final class DiffText {

  private static final int LONGEST = 100;
  private static final int WIDEST = 20;
  private static final int NUMBER = 9;

  private final Terminal terminal;
  private final PrintWriter out;

  DiffText(Terminal terminal) {
    this.terminal = terminal;
    this.out = terminal.out();
  }

  void print(RunComparison comparison) {
    comparison.forEach(this::print);
    if (comparison.isSame()) {
      out.println("Nothing differs.");
    }
    Table table =
        new Table(WIDEST).add("", number("same"), number("changed"), number("new"), number("lost"));
    add(table, "documents", comparison.documents());
    for (Map.Entry<String, LayerCount> layer : comparison.counts().entrySet()) {
      add(table, layer.getKey(), layer.getValue());
    }
    table.lines("  ").forEach(line -> out.println(line.stripTrailing()));
  }

  private static void add(Table table, String name, LayerCount count) {
    table.add(
        name,
        number(Quantities.count(count.same())),
        number(Quantities.count(count.changed())),
        number(Quantities.count(count.fresh())),
        number(Quantities.count(count.lost())));
  }

  private static String number(String number) {
    return " ".repeat(Math.max(0, NUMBER - number.length())) + number;
  }

  private void print(DocumentDifference document) {
    if (document.isSame()) {
      return;
    }
    out.println(terminal.bold(Terminal.plain(document.place())) + remark(document.state()));
    document.differences().forEach(this::print);
    out.println();
  }

  private String remark(DocumentDifference.State state) {
    String remark =
        switch (state) {
          case BOTH -> "";
          case OTHER_CONTENT -> "  the file has changed";
          case NEW -> "  a new document";
          case GONE -> "  no longer there";
        };
    return terminal.faint(remark);
  }

  private void print(Difference difference) {
    Finding finding = difference.finding();
    out.println("  " + sign(difference) + " " + finding.layer() + "  " + words(finding));
    if (difference instanceof Difference.Changed changed) {
      changed.changes().forEach(this::print);
    }
  }

  private String sign(Difference difference) {
    return switch (DifferenceKind.of(difference)) {
      case NEW -> terminal.inked(Ink.GOOD, "+");
      case LOST -> terminal.inked(Ink.ERROR, "-");
      case CHANGED -> terminal.warning("~");
    };
  }

  private static String words(Finding finding) {
    String speaker = finding.says().getOrDefault("speaker.actor", "");
    String words = shortened(finding.text());
    return speaker.isEmpty() ? words : words + "  (" + shortened(speaker) + ")";
  }

  private void print(FieldChange change) {
    out.println(
        "      "
            + change.field()
            + ": "
            + said(change.before())
            + terminal.faint(" -> ")
            + said(change.after()));
  }

  private String said(String value) {
    return value.isEmpty() ? terminal.faint("nothing") : shortened(value);
  }

  private static String shortened(String text) {
    String line = Terminal.plain(text.replaceAll("\\s+", " "));
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }
}
