package org.copydesk.plugin.export.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** The templates of the report, read once; everything that they are given is escaped. */
final class ReportTemplates {

  private static final Mustache.Compiler COMPILER =
      Mustache.compiler()
          .withEscaper(ReportTemplates::escaped)
          .defaultValue("")
          .emptyStringIsFalse(true);

  private final Map<String, Template> templates = new HashMap<>();
  private final String css = resource("report.css");
  private final String script = resource("report.js");

  void render(String name, Map<String, ?> values, Writer writer) {
    templates.computeIfAbsent(name, ReportTemplates::compiled).execute(values, writer);
  }

  String css() {
    return css;
  }

  String script() {
    return script;
  }

  /**
   * Nothing is fetched, and no script runs but the report's own, which the policy knows by its
   * digest.
   */
  String policy() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      String digest = Base64.getEncoder().encodeToString(hash);
      return "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + digest + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  private static Template compiled(String name) {
    return COMPILER.compile(resource(name + ".mustache"));
  }

  private static String resource(String name) {
    try (InputStream in = ReportTemplates.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The plugin lacks its resource report/" + name + ".");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read the resource report/" + name + ".", e);
    }
  }

  /** Escapes markup; control characters, which HTML cannot hold, show as a replacement. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\n', '\t' -> out.append(c);
        case '\r' -> out.append("&#13;");
        default -> out.append(c < ' ' || c == 0x7f ? '\ufffd' : c);
      }
    }
    return out.toString();
  }
}
