package org.copydesk.loader.markup.pages;

import java.util.Locale;

/** How well a text was found. */
record Score(String page, double precision, double recall) {

  static Score of(String page, String truth, String found) {
    Shingles wanted = Shingles.of(truth);
    Shingles got = Shingles.of(found);
    int both = wanted.with(got);
    return new Score(page, (double) both / got.all(), (double) both / wanted.all());
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%-32s F1 %.3f  precision %.3f  recall %.3f", page, f1(), precision, recall);
  }
}
