package org.copydesk.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A format that an article comes in. */
enum Form {
  TXT {
    @Override
    byte[] bytes(Article article) {
      return utf8(article.text());
    }
  },

  /** A page of a news site, with menus, a list of other stories and a footer. */
  HTML {
    @Override
    byte[] bytes(Article article) {
      StringBuilder body = new StringBuilder();
      article.paragraphs().stream()
          .skip(1)
          .forEach(p -> body.append("<p>").append(escaped(p)).append("</p>\n"));
      return utf8(PAGE.replace("HEADLINE", escaped(article.headline())).replace("BODY", body));
    }
  },

  /** A mail as a wire service sends it, in quoted-printable. */
  EML {
    @Override
    byte[] bytes(Article article) {
      return utf8(MAIL.replace("\n", "\r\n") + QuotedPrintable.of(article.text()));
    }
  },

  DOCX {
    @Override
    byte[] bytes(Article article) throws IOException {
      Map<String, String> parts = new LinkedHashMap<>();
      parts.put("[Content_Types].xml", CONTENT_TYPES);
      parts.put("_rels/.rels", RELATIONSHIPS);
      StringBuilder body = new StringBuilder();
      for (String paragraph : article.paragraphs()) {
        body.append("<w:p><w:r><w:t xml:space=\"preserve\">").append(escaped(paragraph));
        body.append("</w:t></w:r></w:p>");
      }
      parts.put("word/document.xml", WORDS.replace("BODY", body));
      return zip(parts);
    }
  };

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>HEADLINE</title>
      <script>var visits = 48000; window.say = "“Buy now,” the shop said.";</script>
      </head>
      <body>
      <header><a href="/">The Quay Street Courier</a>
      <nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li>
      <li><a href="/weather">Weather: 17 degrees</a></li><li><a href="/join">Join 90,000 readers</a></li></ul></nav>
      </header>
      <main><article>
      <h1>HEADLINE</h1>
      BODY</article></main>
      <aside><h2>Most read</h2><ul>
      <li><a href="/1">“We were never asked,” say ferry riders</a></li>
      <li><a href="/2">Bread prices rise 12 percent</a></li>
      </ul></aside>
      <footer><p>© 2026 Quay Street Press. <a href="/terms">Terms</a> <a href="/privacy">Privacy</a></p></footer>
      </body>
      </html>
      """;

  private static final String MAIL =
      """
      From: Wire Desk <wire@courier.example>
      To: Copy Desk <copy@courier.example>
      Subject: For today's page
      Date: Tue, 3 Mar 2026 09:12:00 +0000
      Message-ID: <20260303091200.7@courier.example>
      MIME-Version: 1.0
      Content-Type: text/plain; charset=UTF-8
      Content-Transfer-Encoding: quoted-printable

      """;

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

  abstract byte[] bytes(Article article) throws IOException;

  /** Returns the name of an article's file in this form. */
  String fileName(String article) {
    return article + "." + name().toLowerCase(Locale.ROOT);
  }

  void write(Article article, Path folder) throws IOException {
    Files.write(folder.resolve(fileName(article.name())), bytes(article));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(utf8(part.getValue()));
      }
    }
    return bytes.toByteArray();
  }
}
