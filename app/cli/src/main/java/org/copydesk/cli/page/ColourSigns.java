package org.copydesk.cli.page;

import java.util.Comparator;
import java.util.List;
import org.copydesk.cli.layout.Ink;
import org.copydesk.cli.layout.InkedBuilder;
import org.copydesk.embed.findings.Highlight;

/** Inks, with the number of the finding in small figures behind its words. */
final class ColourSigns implements Signs {

  private static final String SMALL =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

  @Override
  public void open(InkedBuilder out, List<Highlight> highlights) {}

  /** The innermost decides; an actor who speaks is marked as speaking. */
  @Override
  public Ink ink(List<Highlight> highlights) {
    Ink innermost =
        highlights.stream()
            .min(Comparator.comparingInt((Highlight h) -> h.span().length()))
            .map(Inks::of)
            .orElse(Ink.PLAIN);
    boolean speaks = highlights.stream().anyMatch(h -> h.role().equals("speaker"));
    boolean somebody = innermost == Ink.ACTOR || innermost == Ink.ENTITY;
    return speaks && somebody ? Ink.SPEAKER : innermost;
  }

  @Override
  public void close(InkedBuilder out, List<Highlight> highlights) {
    for (Highlight highlight : highlights) {
      if (!highlight.role().equals("speaker") && !highlight.layer().equals("entities")) {
        out.add(small(highlight.finding().label()), Inks.of(highlight));
      }
    }
  }

  private static String small(String label) {
    StringBuilder small = new StringBuilder();
    label.chars().filter(Character::isDigit).forEach(c -> small.append(SMALL.charAt(c - '0')));
    return small.toString();
  }
}
