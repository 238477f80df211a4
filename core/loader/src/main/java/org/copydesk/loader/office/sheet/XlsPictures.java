package org.copydesk.loader.office.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ddf.EscherBSERecord;
import org.apache.poi.ddf.EscherBlipRecord;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.hssf.record.DrawingGroupRecord;
import org.apache.poi.hssf.usermodel.HSSFPictureData;
import org.copydesk.loader.format.Attachments;

/** Takes the pictures out of a binary workbook. */
final class XlsPictures {

  private final List<DrawingGroupRecord> groups = new ArrayList<>();

  /** Notes where pictures are; the records that go on with them follow. */
  void add(DrawingGroupRecord group) {
    groups.add(group);
  }

  /**
   * Takes all of them, when the last record has been read.
   *
   * @param whole whether each is a document; else they are counted, and drawings read for words
   */
  void take(Attachments attachments, boolean whole) {
    for (DrawingGroupRecord group : groups) {
      try {
        group.decode();
        take(group.getEscherRecords(), attachments, whole);
      } catch (IOException | RuntimeException e) {
        // A damaged picture costs no word of the sheets.
        attachments.addPicture();
      }
    }
  }

  private static void take(List<EscherRecord> drawn, Attachments attachments, boolean whole)
      throws IOException {
    for (EscherRecord part : drawn) {
      EscherBlipRecord blip = part instanceof EscherBSERecord store ? store.getBlipRecord() : null;
      if (blip != null) {
        take(new HSSFPictureData(blip), attachments, whole);
      }
      take(part.getChildRecords(), attachments, whole);
    }
  }

  private static void take(HSSFPictureData picture, Attachments attachments, boolean whole)
      throws IOException {
    if (whole) {
      attachments.take("", picture.getMimeType(), new ByteArrayInputStream(picture.getData()));
    } else {
      attachments.addPicture(
          "", picture.getMimeType(), () -> new ByteArrayInputStream(picture.getData()));
    }
  }
}
