package org.copydesk.compare;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A page for a browser, in one file, of what differs between two runs.
 *
 * <p>Whatever comes out of a document is escaped, and the page lets no script run.
 */
public final class DifferencePage {

  private static final Mustache.Compiler MUSTACHE =
      Mustache.compiler().escapeHTML(true).defaultValue("").emptyStringIsFalse(true);

  private final Template head = template("page.mustache");
  private final Template document = template("document.mustache");
  private final Writer out;

  /**
   * Makes a page.
   *
   * @param out where it goes, in UTF-8; not closed
   */
  public DifferencePage(Writer out) {
    this.out = out;
  }

  private static Template template(String name) {
    try (InputStream bytes =
            Objects.requireNonNull(DifferencePage.class.getResourceAsStream(name), name);
        Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      return MUSTACHE.compile(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Compares two runs, twice, since the sums stand first, and writes the page.
   *
   * @param before what the earlier run is called
   * @param after what the later run is called
   */
  public void write(RunComparison comparison, String before, String after) {
    comparison.forEach(difference -> {});
    List<Object> sums = new ArrayList<>();
    sums.add(Map.of("name", "documents", "count", comparison.documents()));
    comparison.counts().forEach((layer, count) -> sums.add(Map.of("name", layer, "count", count)));
    head.execute(Map.of("before", before, "after", after, "sums", sums), out);
    comparison.forEach(this::write);
    append("</body>\n</html>\n");
  }

  private void write(DocumentDifference difference) {
    if (!difference.isSame()) {
      document.execute(
          Map.of(
              "place", difference.place(),
              "remark", remark(difference.state()),
              "lines", difference.differences().stream().map(DifferencePage::line).toList()),
          out);
    }
  }

  private static String remark(DocumentDifference.State state) {
    return switch (state) {
      case BOTH -> "";
      case OTHER_CONTENT -> "the file has changed";
      case NEW -> "a new document";
      case GONE -> "no longer there";
    };
  }

  private static Map<String, Object> line(Difference difference) {
    Finding finding = difference.finding();
    List<FieldChange> fields =
        difference instanceof Difference.Changed changed ? changed.changes() : List.of();
    return Map.of(
        "kind", DifferenceKind.of(difference).word(),
        "layer", finding.layer(),
        "text", finding.text(),
        "details", fields.isEmpty() ? List.of() : List.of(Map.of("fields", fields)));
  }

  private void append(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
