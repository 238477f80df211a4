package org.copydesk.loader.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.copydesk.api.document.SectionKind;
import org.copydesk.api.source.Reason;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.structure.Content;
import org.jspecify.annotations.Nullable;

/** Cares for the pages of a PDF that hold a picture and no text. */
public final class ScannedPages implements Format {

  private final Format pdf;
  private final @Nullable Tesseract tesseract;

  /**
   * Makes one.
   *
   * @param pdf reads the pages that have text
   * @param tesseract reads the others, null when no program may be started
   */
  public ScannedPages(Format pdf, @Nullable Tesseract tesseract) {
    this.pdf = pdf;
    this.tesseract = tesseract;
  }

  @Override
  public String reader() {
    return pdf.reader();
  }

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    pdf.read(bytes, source, draft);
    List<Integer> silent = silent(draft);
    if (!silent.isEmpty() && !draft.isOverLimit()) {
      byte[] whole = bytes.first(Long.MAX_VALUE);
      try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(whole))) {
        read(document, silent, draft);
      }
    }
  }

  /** Returns the numbers of the pages without a word. */
  private static List<Integer> silent(Draft draft) {
    Set<String> spoken =
        draft.content().sections().stream()
            .filter(section -> section.kind() == SectionKind.PAGE)
            .map(section -> section.attributes().getOrDefault("number", ""))
            .collect(Collectors.toSet());
    return IntStream.rangeClosed(1, draft.pages())
        .filter(number -> !spoken.contains(Integer.toString(number)))
        .boxed()
        .toList();
  }

  private void read(PDDocument document, List<Integer> silent, Draft draft) throws IOException {
    List<Integer> scans = new ArrayList<>();
    for (int number : silent) {
      if (Pictures.isOn(document.getPage(number - 1))) {
        scans.add(number);
      }
    }
    List<Integer> left =
        tesseract != null && Tesseract.isInstalled()
            ? recognised(document, scans, tesseract, draft)
            : scans;
    if (!left.isEmpty()) {
      draft.setTrouble(Reason.NO_TEXT_LAYER, detail(left, draft.pages()));
    }
  }

  /** Puts the words of scanned pages in their places and returns the pages that have none. */
  private static List<Integer> recognised(
      PDDocument document, List<Integer> scans, Tesseract tesseract, Draft draft)
      throws IOException {
    SortedMap<Integer, Content> found = new TreeMap<>();
    List<Integer> left = new ArrayList<>();
    for (int number : scans) {
      Content page = ScannedPage.read(document, number, tesseract, draft.limit());
      if (page.text().isEmpty()) {
        left.add(number);
      } else {
        found.put(number, page);
      }
    }
    Content content = draft.content();
    for (Map.Entry<Integer, Content> page : found.entrySet()) {
      content = ScannedPage.inserted(content, page.getKey(), page.getValue());
    }
    draft.setContent(content);
    if (content.text().length() > draft.limit()) {
      draft.setCut();
    }
    return left;
  }

  private String detail(List<Integer> pages, int all) {
    String which =
        pages.size() == all
            ? "Its pages hold pictures without text"
            : (pages.size() == 1 ? "Page " : "Pages ")
                + Numbers.written(pages)
                + (pages.size() == 1 ? " holds a picture" : " hold pictures")
                + " without text";
    if (tesseract == null) {
      return which + "; 'ocr: on' reads them where Tesseract is installed.";
    }
    return Tesseract.isInstalled()
        ? which + " in which Tesseract finds no words."
        : which + "; 'ocr: on' needs Tesseract, which is not installed.";
  }
}
