package org.copydesk.loader.office.sheet;

import org.apache.poi.hssf.record.AutoFilterInfoRecord;
import org.apache.poi.hssf.record.CommonObjectDataSubRecord;
import org.apache.poi.hssf.record.FooterRecord;
import org.apache.poi.hssf.record.HeaderFooterBase;
import org.apache.poi.hssf.record.HeaderRecord;
import org.apache.poi.hssf.record.HyperlinkRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.PaneRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SubRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.hssf.record.WindowTwoRecord;
import org.apache.poi.hssf.record.chart.SeriesIndexRecord;
import org.apache.poi.hssf.record.chart.SeriesTextRecord;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads the records around the cells of a binary sheet. */
final class XlsObjects {

  private XlsObjects() {}

  static void read(Record entry, XlsSheet into) {
    if (entry instanceof MergeCellsRecord merges) {
      for (short i = 0; i < merges.getNumAreas(); i++) {
        into.merge(merge(merges.getAreaAt(i)));
      }
    } else if (entry instanceof ObjRecord object) {
      into.box(number(object));
    } else if (entry instanceof TextObjectRecord text) {
      into.boxText(text.getStr().getString());
    } else if (entry instanceof NoteRecord note) {
      into.remark(note.getShapeId(), note.getRow(), note.getAuthor());
    } else if (entry instanceof SeriesTextRecord text) {
      into.text(text.getText());
    } else if (entry instanceof HeaderRecord || entry instanceof FooterRecord) {
      into.margin(((HeaderFooterBase) entry).getText());
    } else {
      readView(entry, into);
    }
  }

  private static void readView(Record entry, XlsSheet into) {
    if (entry instanceof WindowTwoRecord window && window.getFreezePanes()) {
      into.setFrozen();
    } else if (entry instanceof PaneRecord pane) {
      into.freeze(pane.getY());
    } else if (entry instanceof AutoFilterInfoRecord) {
      into.setFiltered();
    } else if (entry instanceof SeriesIndexRecord series) {
      into.series(series.getIndex());
    } else if (entry instanceof HyperlinkRecord link && link.getAddress() != null) {
      into.link(link.getAddress());
    }
  }

  private static Merge merge(CellRangeAddress area) {
    return new Merge(
        area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn());
  }

  private static int number(ObjRecord object) {
    for (SubRecord part : object.getSubRecords()) {
      if (part instanceof CommonObjectDataSubRecord facts) {
        return facts.getObjectId();
      }
    }
    return -1;
  }
}
