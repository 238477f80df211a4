package org.copydesk.loader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.loader.format.Either;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.office.sheet.Ods;
import org.copydesk.loader.office.sheet.Xls;
import org.copydesk.loader.office.sheet.Xlsx;
import org.copydesk.loader.office.slides.Odp;
import org.copydesk.loader.office.slides.Ppt;
import org.copydesk.loader.office.slides.Pptx;
import org.copydesk.loader.tika.Parsers;

/** Chooses who reads a spreadsheet or a presentation; what that one cannot open, Tika does. */
final class SheetsAndSlides {

  private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
  private static final String MICROSOFT = "application/vnd.ms-";
  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

  private final Map<String, Format> byType = new HashMap<>();
  private final Format tika;

  SheetsAndSlides(Parsers parsers, boolean pictures, Format tika) {
    this.tika = tika;
    add(new Xls(pictures), MICROSOFT, List.of("excel"));
    add(new Xlsx(parsers, pictures), OPEN_XML + "spreadsheetml.", List.of("sheet", "template"));
    add(
        new Xlsx(parsers, pictures),
        MICROSOFT + "excel.",
        List.of("sheet.macroenabled.12", "template.macroenabled.12"));
    add(new Ods(parsers, pictures), OPEN_DOCUMENT, List.of("spreadsheet", "spreadsheet-template"));
    add(new Ppt(pictures), MICROSOFT, List.of("powerpoint"));
    add(
        new Pptx(parsers, pictures),
        OPEN_XML + "presentationml.",
        List.of("presentation", "template", "slideshow"));
    add(
        new Pptx(parsers, pictures),
        MICROSOFT + "powerpoint.",
        List.of(
            "presentation.macroenabled.12",
            "template.macroenabled.12",
            "slideshow.macroenabled.12"));
    add(
        new Odp(parsers, pictures),
        OPEN_DOCUMENT,
        List.of("presentation", "presentation-template"));
  }

  private void add(Format format, String begin, List<String> ends) {
    Format either = new Either(format, tika);
    ends.forEach(end -> byType.put(begin + end, either));
  }

  /** Returns the reader of a media type, or another one. */
  Format of(String type, Format other) {
    return byType.getOrDefault(type, other);
  }
}
