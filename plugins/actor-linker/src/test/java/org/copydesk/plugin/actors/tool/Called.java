package org.copydesk.plugin.actors.tool;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.api.tool.Console;

/**
 * What a call of {@code kb} came to.
 *
 * @param code the exit code
 * @param out the results
 * @param err the messages
 */
record Called(int code, String out, String err) {

  static Called kb(Path folder, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err), folder);
    int code = new KbTool().run(List.of(arguments), console);
    return new Called(code, out.toString(), err.toString());
  }
}
