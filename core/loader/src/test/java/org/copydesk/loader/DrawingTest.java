package org.copydesk.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.copydesk.api.document.Document;
import org.copydesk.api.source.Loaded;
import org.junit.jupiter.api.Test;

class DrawingTest {

  @Test
  void aDrawingThatSaysSomethingNewIsADocument() throws Exception {
    byte[] docx = docx("Ferries carried fewer people.", "Passengers 2019 2020 41000 17000");

    List<Loaded> outcomes = Loading.outcomes("report.docx", docx);

    assertThat(Loading.summaries(outcomes))
        .containsExactly("report.docx ok", "report.docx!/drawing.svg ok");
    assertThat(Loading.documents(outcomes).get(1).text()).contains("41000");
  }

  @Test
  void aDrawingThatRepeatsItsDocumentIsOnlyCounted() throws Exception {
    byte[] docx = docx("Passengers: 41000 in 2019, 17000 in 2020.", "Passengers 41000 17000");

    List<Loaded> outcomes = Loading.outcomes("report.docx", docx);

    assertThat(Loading.summaries(outcomes)).containsExactly("report.docx ok");
    Document report = Loading.documents(outcomes).get(0);
    assertThat(report.metadata().other()).containsEntry("pictures", "1");
  }

  private static byte[] docx(String paragraph, String drawing) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText(paragraph);
      addDrawing(document.getPackagePart(), drawing);
      document.write(out);
    }
    return out.toByteArray();
  }

  private static void addDrawing(PackagePart main, String words) throws Exception {
    PackagePartName name = PackagingURIHelper.createPartName("/word/media/drawing.svg");
    PackagePart part = main.getPackage().createPart(name, "image/svg+xml");
    try (OutputStream out = part.getOutputStream()) {
      out.write(svg(words).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    main.addRelationship(name, TargetMode.INTERNAL, PackageRelationshipTypes.IMAGE_PART);
  }

  private static String svg(String words) {
    return "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><text>"
        + words
        + "</text></svg>";
  }
}
