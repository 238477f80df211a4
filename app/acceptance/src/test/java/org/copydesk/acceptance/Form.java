package org.copydesk.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A format that an article comes in. */
public enum Form {
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
          .forEach(p -> body.append("<p>").append(Packed.escaped(p)).append("</p>\n"));
      return utf8(
          PAGE.replace("HEADLINE", Packed.escaped(article.headline())).replace("BODY", body));
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
      return Packed.word(article);
    }
  },

  ODT {
    @Override
    byte[] bytes(Article article) throws IOException {
      return Packed.openDocument(article);
    }
  },

  RTF {
    @Override
    byte[] bytes(Article article) {
      StringBuilder text = new StringBuilder(RICH_TEXT);
      for (String paragraph : article.paragraphs()) {
        text.append("\\pard\\plain\\f0 ");
        paragraph.chars().forEach(c -> text.append(c < 0x80 ? "" + (char) c : rich(c)));
        text.append("\\par\n");
      }
      return text.append('}').toString().getBytes(StandardCharsets.US_ASCII);
    }
  },

  EPUB {
    @Override
    byte[] bytes(Article article) throws IOException {
      return Packed.book(article);
    }
  },

  PDF {
    @Override
    byte[] bytes(Article article) throws IOException {
      return Printed.write(article, 1);
    }
  },

  /** A page in two columns. */
  COLUMNS {
    @Override
    byte[] bytes(Article article) throws IOException {
      return Printed.write(article, 2);
    }

    @Override
    public String fileName(String article) {
      return article + "-columns.pdf";
    }
  },

  PPTX {
    @Override
    byte[] bytes(Article article) throws IOException {
      return Shown.write(article);
    }
  };

  private static final String RICH_TEXT =
      "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times;}}\n";

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

  abstract byte[] bytes(Article article) throws IOException;

  /** Returns the name of an article's file in this form. */
  public String fileName(String article) {
    return article + "." + name().toLowerCase(Locale.ROOT);
  }

  /** Writes an article into a folder. */
  public void write(Article article, Path folder) throws IOException {
    Files.write(folder.resolve(fileName(article.name())), bytes(article));
  }

  private static String rich(int c) {
    return "\\u" + (short) c + " ?";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
