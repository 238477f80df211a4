package org.copydesk.acceptance.hostile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents that ask their reader to fetch something from somewhere else. */
final class RemoteCalls {

  private static final String KINDS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final String address;

  RemoteCalls(int port) {
    this.address = "http://127.0.0.1:" + port + "/call";
  }

  List<HostileFile> all() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("page.html", Bytes.utf8(page()));
    all.put(
        "mail.eml",
        Bytes.utf8(
            "Subject: Look\nMIME-Version: 1.0\nContent-Type: text/html\n"
                + "X-Image-URL: "
                + address
                + "\nList-Unsubscribe: <"
                + address
                + ">\n\n"
                + page()));
    all.put(
        "external-body.eml",
        Bytes.utf8(
            "Subject: Look\nMIME-Version: 1.0\n"
                + "Content-Type: message/external-body; access-type=URL; URL=\""
                + address
                + "\"\n\nContent-Type: text/plain\n\n"));
    all.put(
        "saved.mht",
        Bytes.utf8(
            "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n"
                + "Content-Type: text/html\nContent-Location: "
                + address
                + "\n\n"
                + page()
                + "\n--b--\n"));
    all.put(
        "pictures.md",
        Bytes.utf8("# Pier\n\n![pier](" + address + ".png) [pier](" + address + ")\n"));
    all.put(
        "field.rtf",
        Bytes.utf8(
            "{\\rtf1{\\*\\template "
                + address
                + "}{\\field{\\*\\fldinst INCLUDEPICTURE \""
                + address
                + "\" }{\\fldrslt pier}}{\\object\\objautlink{\\*\\objclass Word.Document}}}"));
    all.put("template.docx", docx());
    all.put("links.xlsx", xlsx());
    all.put(
        "links.odt",
        OfficeOriginals.odf(
            "text",
            "<office:text><text:p>pier<draw:image xlink:href=\""
                + address
                + ".png\"/><draw:object xlink:href=\""
                + address
                + "\"/></text:p><text:section><text:section-source xlink:href=\""
                + address
                + "\"/></text:section>"));
    all.put(
        "chapter.epub",
        OfficeOriginals.epub(
            "<img src=\""
                + address
                + ".png\" alt=\"\"/><object data=\""
                + address
                + "\"/><iframe src=\""
                + address
                + "\"/>"));
    all.put("actions.pdf", pdf());
    all.put("link.url", Bytes.utf8("[InternetShortcut]\nURL=" + address + "\n"));
    all.put(
        "feed.rss",
        Bytes.utf8(
            "<rss version=\"2.0\"><channel><item><title>pier</title><link>"
                + address
                + "</link><enclosure url=\""
                + address
                + ".mp3\"/></item></channel></rss>"));
    all.put(
        "jnlp.xml",
        Bytes.utf8("<jnlp codebase=\"" + address + "\" href=\"a.jnlp\"><information/></jnlp>"));
    all.put("playlist.m3u", Bytes.utf8("#EXTM3U\n" + address + ".mp3\n"));
    all.put(
        "card.vcf",
        Bytes.utf8(
            "BEGIN:VCARD\nVERSION:3.0\nFN:Ines\nPHOTO;VALUE=uri:" + address + ".png\nEND:VCARD\n"));
    return all.entrySet().stream()
        .map(file -> HostileFile.of("calls", file.getKey(), file.getValue()))
        .toList();
  }

  private String page() {
    return """
        <!DOCTYPE html SYSTEM "ADDRESS.dtd"><html manifest="ADDRESS"><head><base href="ADDRESS/">
        <meta http-equiv="refresh" content="0; url=ADDRESS"><title>Pier</title>
        <link rel="stylesheet" href="ADDRESS.css"><link rel="canonical" href="ADDRESS">
        <script src="ADDRESS.js"></script><style>@import url(ADDRESS.css); p { background: url(ADDRESS.png) }</style>
        </head><body background="ADDRESS.png"><p>The harbour council closed the pier on Tuesday.</p>
        <img src="ADDRESS.png" srcset="ADDRESS.png 2x"><picture><source srcset="ADDRESS.webp"></picture>
        <iframe src="ADDRESS"></iframe><object data="ADDRESS"></object><embed src="ADDRESS"><applet archive="ADDRESS">
        </applet><video poster="ADDRESS.png" src="ADDRESS"></video><svg><image href="ADDRESS.svg"/></svg>
        </body></html>
        """
        .replace("ADDRESS", address);
  }

  private byte[] docx() {
    String space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    return Bytes.zip(
        "_rels/.rels",
        links("officeDocument", "word/document.xml", ""),
        "word/document.xml",
        "<w:document xmlns:w=\""
            + space
            + "\"><w:body><w:p><w:r><w:t>pier</w:t><w:instrText>INCLUDETEXT "
            + address
            + "</w:instrText></w:r></w:p></w:body></w:document>",
        "word/_rels/document.xml.rels",
        outside("image"),
        "word/settings.xml",
        "<w:settings xmlns:w=\"" + space + "\"/>",
        "word/_rels/settings.xml.rels",
        outside("attachedTemplate"));
  }

  private byte[] xlsx() {
    String space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    return Bytes.zip(
        "_rels/.rels",
        links("officeDocument", "xl/workbook.xml", ""),
        "xl/workbook.xml",
        "<workbook xmlns=\"" + space + "\"><sheets/></workbook>",
        "xl/_rels/workbook.xml.rels",
        outside("externalLink"),
        "xl/connections.xml",
        "<connections xmlns=\""
            + space
            + "\"><connection id=\"1\"><webPr url=\""
            + address
            + "\"/></connection></connections>");
  }

  private String outside(String kind) {
    return links(kind, address, " TargetMode=\"External\"");
  }

  private static String links(String kind, String target, String mode) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
        + " Id=\"rId1\" Type=\""
        + KINDS
        + kind
        + "\" Target=\""
        + target
        + "\""
        + mode
        + "/></Relationships>";
  }

  private byte[] pdf() {
    String words = "BT (pier) Tj ET /X Do";
    return PdfBombs.document(
        List.of(
            "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.launchURL\\('"
                + address
                + "'\\)) >>"
                + " /URI << /Base ("
                + address
                + ") >> >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> /Annots ["
                + "<< /Subtype /Link /A << /S /GoToR /F << /FS /URL /F ("
                + address
                + ") >> >> >>"
                + "<< /Subtype /Link /A << /S /SubmitForm /F ("
                + address
                + ") >> >>] >>",
            "<< /Length " + words.length() + " >>\nstream\n" + words + "\nendstream",
            "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /F << /FS /URL /F ("
                + address
                + ") >>"
                + " /Length 0 >>\nstream\n\nendstream"));
  }
}
