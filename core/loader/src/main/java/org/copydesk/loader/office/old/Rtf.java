package org.copydesk.loader.office.old;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.office.Block;
import org.copydesk.loader.office.BlockWriter;
import org.copydesk.loader.tika.TikaFormat;

/** Reads Rich Text Format. */
public final class Rtf implements Format {

  private static final int START = 64;

  private final TikaFormat tika;
  private final boolean pictures;

  /**
   * Makes one.
   *
   * @param tika takes out what is embedded, and reads what only looks like this format
   * @param pictures whether the pictures in a document are documents of their own
   */
  public Rtf(TikaFormat tika, boolean pictures) {
    this.tika = tika;
    this.pictures = pictures;
  }

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    if (!RtfReader.isRtf(bytes.first(START))) {
      tika.read(bytes, source, draft);
      return;
    }
    BlockWriter writer = new BlockWriter(draft.builder());
    RtfPlaces places = new RtfPlaces(writer::write);
    try (InputStream in = bytes.open()) {
      RtfReader reader = new RtfReader(in, places);
      try {
        reader.read();
      } catch (IOException e) {
        finish(bytes, source, draft, reader, places, writer);
        throw e;
      }
      finish(bytes, source, draft, reader, places, writer);
    }
  }

  private void finish(
      Spool bytes,
      Source source,
      Draft draft,
      RtfReader reader,
      RtfPlaces places,
      BlockWriter writer)
      throws Exception {
    for (List<Block> margin : places.margins()) {
      writer.writeInto(SectionKind.PAGE_MARGIN, margin);
    }
    if (reader.hasEmbedded() || pictures && reader.pictures() > 0) {
      tika.takeEmbedded(bytes, source, draft);
    } else {
      for (int i = 0; i < reader.pictures(); i++) {
        draft.attachments().addPicture();
      }
    }
    places.facts().note(draft);
  }
}
