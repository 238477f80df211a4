package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.tika.TikaFormat;

/** Reads PDF files. */
public final class Pdf implements Format {

  private final TikaFormat tika;

  /** Makes one on top of Tika, which knows the metadata and the attachments. */
  public Pdf(TikaFormat tika) {
    this.tika = tika;
  }

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    OpenPdf pdf = new OpenPdf(draft.limit(), draft.budget(bytes));
    Extras extras = new Extras();
    try {
      tika.read(bytes, source, draft, pdf, extras);
    } finally {
      draft.setPages(pdf.count());
      write(pdf.reading(), extras.blocks(), draft);
    }
    PdfEnd.require(bytes);
  }

  private static void write(Reading reading, List<Block> extras, Draft draft) {
    List<Block> printed = Printed.blocks(reading, draft.metadata().title());
    Printing printing = new Printing(draft.builder(), new Hyphens(() -> Printed.words(printed)));
    Flow.of(merged(printed, extras), printing::write);
  }

  /** What is not printed comes after the page that it belongs to. */
  private static List<Block> merged(List<Block> printed, List<Block> extras) {
    List<Block> merged = new ArrayList<>();
    int next = 0;
    for (Block block : printed) {
      while (next < extras.size() && extras.get(next).page < block.page) {
        merged.add(extras.get(next++));
      }
      merged.add(block);
    }
    merged.addAll(extras.subList(next, extras.size()));
    return merged;
  }
}
