package org.copydesk.loader.office.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is known of a sheet before its rows are written; rows and columns count from 0. */
final class SheetPlan {

  /** Nobody writes more rows of headings; who freezes more only holds a part of the sheet still. */
  private static final int MOST_HEADER_ROWS = 5;

  private final Merges merges = new Merges();
  private final Set<Integer> headerRows = new HashSet<>();
  private final List<Remark> remarks = new ArrayList<>();

  void merge(Merge merge) {
    merges.add(merge);
  }

  /** Notes that a row holds headings. */
  void header(int row) {
    headerRows.add(row);
  }

  /** Notes that the first rows stay in sight when the rest is scrolled. */
  void frozen(int rows) {
    for (int row = 0; row < rows && rows <= MOST_HEADER_ROWS; row++) {
      headerRows.add(row);
    }
  }

  void remark(Remark remark) {
    remarks.add(remark);
  }

  Merges merges() {
    return merges;
  }

  boolean saysHeaders() {
    return !headerRows.isEmpty();
  }

  boolean isHeader(int row) {
    return headerRows.contains(row);
  }

  /** Returns the remarks from the top of the sheet down. */
  List<Remark> remarks() {
    return remarks.stream().sorted(Comparator.comparingInt(Remark::row)).toList();
  }
}
