package org.copydesk.cli.page;

import java.util.List;
import org.copydesk.cli.layout.Ink;
import org.copydesk.cli.layout.InkedBuilder;
import org.copydesk.embed.findings.Highlight;

/** How the begin and the end of a highlight are shown. */
interface Signs {

  /** Writes what stands before words on which highlights begin. */
  void open(InkedBuilder out, List<Highlight> highlights);

  /** Returns the ink of words that lie in highlights, of which there is one at least. */
  Ink ink(List<Highlight> highlights);

  /** Writes what stands behind words on which highlights end, the innermost first. */
  void close(InkedBuilder out, List<Highlight> highlights);
}
