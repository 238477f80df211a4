package org.copydesk.loader.scan;

import java.nio.file.Path;
import org.apache.tika.io.TikaInputStream;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;

/** Reads the words in a picture. */
public final class Picture implements Format {

  private final Format facts;
  private final Tesseract tesseract;

  /**
   * Makes one.
   *
   * @param facts reads what a picture says of itself
   */
  public Picture(Format facts, Tesseract tesseract) {
    this.facts = facts;
    this.tesseract = tesseract;
  }

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    facts.read(bytes, source, draft);
    if (Tesseract.isInstalled()) {
      try (TikaInputStream in = bytes.openForTika()) {
        Path file = in.getPath();
        Recognised.write(tesseract.read(file), draft.builder());
      }
    }
  }
}
