package org.copydesk.cli.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;

/** Tells where words stand: {@code 120-145}, with the page where there are pages. */
final class Places {

  private final TreeMap<Integer, String> pages = new TreeMap<>();

  Places(Document document) {
    for (Section section : document.sections()) {
      String number = section.attributes().get("number");
      if (section.kind() == SectionKind.PAGE && number != null) {
        pages.put(section.span().begin(), number);
      }
    }
  }

  String of(Span span) {
    Map.Entry<Integer, String> page = pages.size() > 1 ? pages.floorEntry(span.begin()) : null;
    String offsets = span.begin() + "-" + span.end();
    return page == null ? offsets : "p. " + page.getValue() + ", " + offsets;
  }

  String of(Collection<Span> spans) {
    List<String> places = new ArrayList<>();
    spans.forEach(span -> places.add(of(span)));
    return String.join("; ", places);
  }
}
