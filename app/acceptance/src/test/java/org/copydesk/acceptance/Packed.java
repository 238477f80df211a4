package org.copydesk.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an article in formats that are XML in a zip. */
final class Packed {

  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private static final String CONTENT_TYPES =
      XML
          + """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
          <Override PartName="/word/document.xml"
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
          </Types>
          """;

  private static final String RELATIONSHIPS =
      XML
          + """
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="r1" Target="word/document.xml"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
          </Relationships>
          """;

  private static final String WORDS =
      XML
          + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
          + "<w:body>BODY</w:body></w:document>";

  private static final String OPEN_DOCUMENT =
      XML
          + """
          <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3">
          <office:body><office:text>BODY</office:text></office:body></office:document-content>
          """;

  private static final String MANIFEST =
      XML
          + """
          <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
          <manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>
          <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
          </manifest:manifest>
          """;

  private static final String CONTAINER =
      XML
          + """
          <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
          <rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
          """;

  private static final String BOOK =
      XML
          + """
          <package xmlns="http://www.idpf.org/2007/opf" version="3.0">
          <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>HEADLINE</dc:title></metadata>
          <manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>
          <spine><itemref idref="a"/></spine></package>
          """;

  private static final String CHAPTER =
      XML
          + """
          <html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head>
          <body><h1>HEADLINE</h1>BODY</body></html>
          """;

  private Packed() {}

  static byte[] word(Article article) throws IOException {
    String body =
        body(
            article,
            0,
            text -> "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>");
    return zip(
        "[Content_Types].xml", CONTENT_TYPES,
        "_rels/.rels", RELATIONSHIPS,
        "word/document.xml", WORDS.replace("BODY", body));
  }

  static byte[] openDocument(Article article) throws IOException {
    String headline = "<text:h text:outline-level=\"1\">" + headline(article) + "</text:h>";
    String body = body(article, 1, text -> "<text:p>" + text + "</text:p>");
    return zip(
        "mimetype",
        "application/vnd.oasis.opendocument.text",
        "META-INF/manifest.xml",
        MANIFEST,
        "content.xml",
        OPEN_DOCUMENT.replace("BODY", headline + body));
  }

  static byte[] book(Article article) throws IOException {
    String body = body(article, 1, text -> "<p>" + text + "</p>\n");
    return zip(
        "mimetype",
        "application/epub+zip",
        "META-INF/container.xml",
        CONTAINER,
        "book.opf",
        BOOK.replace("HEADLINE", headline(article)),
        "a.xhtml",
        CHAPTER.replace("HEADLINE", headline(article)).replace("BODY", body));
  }

  private static String headline(Article article) {
    return escaped(article.headline());
  }

  private static String body(Article article, int from, Function<String, String> paragraph) {
    return article.paragraphs().stream()
        .skip(from)
        .map(Packed::escaped)
        .map(paragraph)
        .collect(Collectors.joining());
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      parts.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
