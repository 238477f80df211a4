package org.copydesk.loader.office.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.loader.office.OfficePackage;
import org.copydesk.loader.office.Part;
import org.copydesk.loader.office.Xml;

/** Those who comment on the cells of a workbook, and what they say. */
final class XlsxPeople {

  /** The names of those who talk in threads, by their number. */
  private final Map<String, String> names = new HashMap<>();

  /** Reads who they are, as far as the workbook says. */
  static XlsxPeople of(OfficePackage file, Part workbook) {
    XlsxPeople people = new XlsxPeople();
    for (Part part : file.related(workbook, "person")) {
      try (Xml xml = file.xml(part)) {
        while (xml.next()) {
          if (xml.isStart("person")) {
            people.names.put(xml.attribute("id", ""), xml.attribute("displayName", ""));
          }
        }
      } catch (IOException e) {
        // A remark without a name is still a remark.
        continue;
      }
    }
    return people;
  }

  /** Returns what they say on the cells of a sheet, as far as it can be read. */
  List<Remark> remarks(OfficePackage file, Part sheet) {
    List<Remark> remarks = new ArrayList<>();
    for (Part part : file.related(sheet, "comments")) {
      try (Xml xml = file.xml(part)) {
        readNotes(xml, remarks);
      } catch (IOException e) {
        continue; // those before the damage still hold
      }
    }
    for (Part part : file.related(sheet, "threadedComment")) {
      try (Xml xml = file.xml(part)) {
        readThreads(xml, remarks);
      } catch (IOException e) {
        continue;
      }
    }
    return remarks;
  }

  private static void readNotes(Xml xml, List<Remark> remarks) throws IOException {
    List<String> authors = new ArrayList<>();
    while (xml.next()) {
      if (xml.isStart("author")) {
        authors.add(xml.content());
      } else if (xml.isStart("comment")) {
        int author = Cells.number(xml.attribute("authorId"), 0);
        int row = Cells.row(xml.attribute("ref", ""));
        StringBuilder text = new StringBuilder();
        SharedStrings.richText(xml, text);
        add(row, author < authors.size() ? authors.get(author) : "", text, remarks);
      }
    }
  }

  private void readThreads(Xml xml, List<Remark> remarks) throws IOException {
    while (xml.next()) {
      if (xml.isStart("threadedComment")) {
        String author = names.getOrDefault(xml.attribute("personId", ""), "");
        int row = Cells.row(xml.attribute("ref", ""));
        add(row, author, new StringBuilder(xml.content()), remarks);
      }
    }
  }

  private static void add(int row, String author, StringBuilder text, List<Remark> remarks) {
    if (!text.toString().isBlank()) {
      remarks.add(new Remark(row, author, text.toString()));
    }
  }
}
