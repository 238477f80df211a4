package org.copydesk.plugin.export.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes values as scripts that hand them over: a page opened from the disk may fetch no other
 * file.
 *
 * <p>They are not flushed to the disk one by one, since ten thousand of them are too many for that;
 * the folder that they lie in is put in its place when it is complete.
 */
final class Scripts {

  private static final ObjectWriter JSON =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build()
          .writer();

  private final ReportFolder folder;

  Scripts(ReportFolder folder) {
    this.folder = folder;
  }

  /**
   * Writes a value.
   *
   * @param name what pages ask for it by, such as {@code quotes/0}: letters, digits and slashes
   */
  void write(String name, Object value) throws IOException {
    Path file = folder.file("data/" + name + ".js");
    Files.createDirectories(file.resolveSibling("."));
    // Half a surrogate pair, which a text may hold, becomes a question mark.
    try (Writer writer =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
      writer.write("copydesk.take(\"" + name + "\",");
      JSON.writeValue(writer, value);
      writer.write(");\n");
    }
  }
}
