package org.copydesk.plugin.export.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;

/** Where the pages, slides or sheets of a document begin, and what they are called. */
final class Pages {

  private final int[] begins;
  private final List<String> labels;

  private Pages(int[] begins, List<String> labels) {
    this.begins = begins;
    this.labels = labels;
  }

  static Pages of(Document document) {
    List<Section> pages =
        document.sections().stream()
            .filter(section -> section.kind() == SectionKind.PAGE)
            .sorted(Comparator.comparing(Section::span))
            .toList();
    return new Pages(
        pages.stream().mapToInt(page -> page.span().begin()).toArray(),
        pages.stream().map(Pages::label).toList());
  }

  private static String label(Section page) {
    String name = page.attributes().getOrDefault("name", "");
    return name.isBlank() ? page.attributes().getOrDefault("number", "") : name;
  }

  int size() {
    return begins.length;
  }

  /** Returns the name or number of the page that an offset lies on, empty where there is none. */
  String at(int offset) {
    int found = Arrays.binarySearch(begins, offset);
    int page = found >= 0 ? found : -found - 2;
    return page < 0 ? "" : labels.get(page);
  }
}
