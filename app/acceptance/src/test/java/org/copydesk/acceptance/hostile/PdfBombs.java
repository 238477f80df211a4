package org.copydesk.acceptance.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** PDF files that lead in circles, go very deep or unpack to a flood. */
final class PdfBombs {

  private static final String PAGE =
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R"
          + " /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
          + " /XObject << /X 5 0 R >> >> >>";
  private static final String WORDS = "BT /F 12 Tf 40 700 Td (The pier is closed) Tj ET ";

  private PdfBombs() {}

  static List<HostileFile> all() {
    List<HostileFile> all = new ArrayList<>();
    all.add(pdf("flood.pdf", flate(Bytes.all(WORDS, Bytes.repeat("q Q ", 30_000_000)), "")));
    all.add(pdf("zeros.pdf", flate(Bytes.zeros(130), "")));
    all.add(pdf("flate-in-flate.pdf", twice()));
    all.add(pdf("words.pdf", flate(Bytes.repeat(WORDS, 400_000), "")));
    all.add(pdf("form-in-itself.pdf", plain(WORDS + "/X Do "), form("/X Do", "/X 5 0 R")));
    all.add(pdf("form-shown-often.pdf", plain("/X Do ".repeat(40_000)), form(WORDS, "")));
    all.add(pdf("open-states.pdf", flate(Bytes.repeat("q ", 2_000_000), "")));
    all.add(pdf("open-arrays.pdf", plain("[".repeat(200_000) + " 1 ")));
    all.add(pdf("open-maps.pdf", plain(WORDS), "[".repeat(100_000)));
    all.add(tree("pages-in-themselves.pdf", "2 0 R"));
    all.add(tree("no-end-of-pages.pdf", "2 0 R 3 0 R ".repeat(1_000)));
    all.add(HostileFile.of("bombs", "deep-pages.pdf", deepPages(20_000)));
    all.add(
        HostileFile.of(
            "bombs",
            "length-of-itself.pdf",
            document(
                List.of(
                    "<< /Type /Catalog /Pages 2 0 R >>",
                    "<< /Kids [3 0 R] /Count 1 >>",
                    PAGE,
                    "<< /Length 4 0 R >>\nstream\n" + WORDS + "\nendstream"))));
    all.add(
        HostileFile.of(
            "bombs",
            "prev-in-a-circle.pdf",
            Bytes.utf8(
                "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n0 1\n0000000000 65535 f \n"
                    + "trailer\n<< /Size 2 /Root 1 0 R /Prev 50 >>\nstartxref\n50\n%%EOF")));
    all.add(
        HostileFile.of(
            "bombs",
            "outlines-in-a-circle.pdf",
            document(
                List.of(
                    "<< /Type /Catalog /Pages 2 0 R /Outlines 5 0 R >>",
                    "<< /Kids [3 0 R] /Count 1 >>",
                    PAGE,
                    "<< /Length 0 >>\nstream\n\nendstream",
                    "<< /First 5 0 R /Last 5 0 R /Next 5 0 R /Title (a) >>"))));
    all.add(
        HostileFile.of(
            "bombs",
            "names-in-a-circle.pdf",
            document(
                List.of(
                    "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles 5 0 R >> >>",
                    "<< /Kids [3 0 R] /Count 1 >>",
                    PAGE,
                    "<< /Length 0 >>\nstream\n\nendstream",
                    "<< /Kids [5 0 R 5 0 R] >>"))));
    all.add(
        HostileFile.of(
            "bombs",
            "fields-in-a-circle.pdf",
            document(
                List.of(
                    "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R] >> >>",
                    "<< /Kids [3 0 R] /Count 1 >>",
                    PAGE,
                    "<< /Length 0 >>\nstream\n\nendstream",
                    "<< /FT /Tx /T (a) /Kids [5 0 R 5 0 R] /Parent 5 0 R >>"))));
    all.add(
        HostileFile.of(
            "bombs",
            "tags-in-a-circle.pdf",
            document(
                List.of(
                    "<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot 5 0 R >>",
                    "<< /Kids [3 0 R] /Count 1 >>",
                    PAGE,
                    "<< /Length 0 >>\nstream\n\nendstream",
                    "<< /Type /StructTreeRoot /K [6 0 R] >>",
                    "<< /S /P /P 5 0 R /K [6 0 R 6 0 R 6 0 R] >>"))));
    return all;
  }

  private static HostileFile pdf(String name, byte[]... objects) {
    List<Object> all = new ArrayList<>();
    all.add("<< /Type /Catalog /Pages 2 0 R >>");
    all.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    all.add(PAGE);
    all.addAll(List.of(objects));
    return HostileFile.of("bombs", name, document(all));
  }

  private static HostileFile pdf(String name, byte[] content, String fifth) {
    return pdf(name, content, Bytes.utf8(fifth));
  }

  private static HostileFile tree(String name, String kids) {
    return HostileFile.of(
        "bombs",
        name,
        document(
            List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [" + kids + "] /Count 1000000000 >>",
                PAGE,
                "<< /Length " + WORDS.length() + " >>\nstream\n" + WORDS + "\nendstream")));
  }

  private static byte[] deepPages(int depth) {
    List<Object> all = new ArrayList<>();
    all.add("<< /Type /Catalog /Pages 2 0 R >>");
    for (int i = 0; i < depth; i++) {
      all.add("<< /Type /Pages /Kids [" + (i + 3) + " 0 R] /Count 1 >>");
    }
    all.add(PAGE.replace("/Parent 2 0 R", ""));
    return document(all);
  }

  private static byte[] plain(String content) {
    return Bytes.utf8("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
  }

  private static byte[] form(String content, String inner) {
    return Bytes.utf8(
        "<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Length "
            + content.length()
            + " /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
            + " /XObject << "
            + inner
            + " >> >> >>\nstream\n"
            + content
            + "\nendstream");
  }

  private static byte[] flate(Bytes.Writing content, String more) {
    byte[] packed = deflated(content);
    return Bytes.of(
        Bytes.all(
            "<< /Filter /FlateDecode /Length " + packed.length + more + " >>\nstream\n",
            packed,
            "\nendstream"));
  }

  private static byte[] twice() {
    byte[] packed = deflated(out -> out.write(deflated(Bytes.zeros(130))));
    return Bytes.of(
        Bytes.all(
            "<< /Filter [/FlateDecode /FlateDecode] /Length " + packed.length + " >>\nstream\n",
            packed,
            "\nendstream"));
  }

  private static byte[] deflated(Bytes.Writing content) {
    return Bytes.of(
        out -> {
          try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            content.to(packed);
          }
        });
  }

  /** Writes objects, numbered from 1, with their table. */
  static byte[] document(List<?> objects) {
    return Bytes.of(
        out -> {
          StringBuilder table = new StringBuilder();
          byte[] head = Bytes.utf8("%PDF-1.7\n");
          out.write(head);
          int position = head.length;
          for (int i = 0; i < objects.size(); i++) {
            table.append(String.format("%010d 00000 n \n", position));
            byte[] object = Bytes.of(Bytes.all((i + 1) + " 0 obj\n", objects.get(i), "\nendobj\n"));
            out.write(object);
            position += object.length;
          }
          String end =
              "xref\n0 "
                  + (objects.size() + 1)
                  + "\n0000000000 65535 f \n"
                  + table
                  + "trailer\n<< /Size "
                  + (objects.size() + 1)
                  + " /Root 1 0 R >>\nstartxref\n"
                  + position
                  + "\n%%EOF\n";
          out.write(Bytes.utf8(end));
        });
  }
}
