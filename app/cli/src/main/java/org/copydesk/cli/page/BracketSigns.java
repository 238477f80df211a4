package org.copydesk.cli.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.annotation.Span;
import org.copydesk.cli.layout.Ink;
import org.copydesk.cli.layout.InkedBuilder;
import org.copydesk.embed.findings.Highlight;

/** Brackets that name the finding: {@code [q1 "We lost [s1 42 percent],"]}. */
final class BracketSigns implements Signs {

  @Override
  public void open(InkedBuilder out, List<Highlight> highlights) {
    Map<Span, List<String>> names = new LinkedHashMap<>();
    for (Highlight highlight : highlights) {
      names.computeIfAbsent(highlight.span(), span -> new ArrayList<>()).add(name(highlight));
    }
    names.values().forEach(n -> out.add("[" + String.join(", ", n) + " ", Ink.FAINT));
  }

  @Override
  public Ink ink(List<Highlight> highlights) {
    return Ink.PLAIN;
  }

  @Override
  public void close(InkedBuilder out, List<Highlight> highlights) {
    long brackets = highlights.stream().map(Highlight::span).distinct().count();
    out.add("]".repeat((int) brackets), Ink.FAINT);
  }

  private static String name(Highlight highlight) {
    String label =
        highlight.layer().equals("entities")
            ? highlight.finding().kind()
            : highlight.finding().label();
    return highlight.role().isEmpty() ? label : label + " " + highlight.role();
  }
}
