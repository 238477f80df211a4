package org.copydesk.embed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;

/**
 * A parser that does the worst that a file asks for. It takes the place of that of font metrics, a
 * format that is known by its first word.
 */
public final class FaultyParser implements Parser {

  private static final long serialVersionUID = 1L;
  private static final int CHUNK = 1 << 17;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("x-font-adobe-metric"));
  }

  @Override
  public void parse(InputStream in, ContentHandler out, Metadata metadata, ParseContext context)
      throws IOException {
    fail(new String(in.readAllBytes(), StandardCharsets.UTF_8).trim());
  }

  private static void fail(String fault) {
    switch (fault) {
      case "StartFontMetrics hang" -> hang();
      case "StartFontMetrics exit" -> System.exit(0);
      case "StartFontMetrics overflow" -> fail("" + fault);
      case "StartFontMetrics memory" -> fill();
      default -> throw new IllegalStateException("cannot stand this");
    }
  }

  private static void hang() {
    long turns = 0;
    while (turns >= 0) {
      turns = turns == Long.MAX_VALUE ? 0 : turns + 1;
    }
  }

  private static void fill() {
    List<long[]> all = new ArrayList<>();
    while (all.isEmpty() || all.get(0).length == CHUNK) {
      all.add(new long[CHUNK]);
    }
  }
}
