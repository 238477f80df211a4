package org.copydesk.loader.office.sheet;

import java.io.ByteArrayInputStream;
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

  /** Takes all of them, when the last record has been read. */
  void take(Attachments attachments) {
    for (DrawingGroupRecord group : groups) {
      group.decode();
      take(group.getEscherRecords(), attachments);
    }
  }

  private static void take(List<EscherRecord> drawn, Attachments attachments) {
    for (EscherRecord part : drawn) {
      EscherBlipRecord blip = part instanceof EscherBSERecord store ? store.getBlipRecord() : null;
      if (blip != null) {
        HSSFPictureData picture = new HSSFPictureData(blip);
        attachments.take("", picture.getMimeType(), new ByteArrayInputStream(picture.getData()));
      }
      take(part.getChildRecords(), attachments);
    }
  }
}
