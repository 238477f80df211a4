package org.copydesk.plugin.export.jsonl;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.api.component.Default;
import org.copydesk.api.component.Description;

/**
 * The settings of {@code jsonl}.
 *
 * @param path the file
 * @param include layers to write that are left out otherwise
 */
@Description("Writes one JSON object a document, one a line.")
public record JsonlSettings(
    @Description("The file, relative to the output folder.") @Default("documents.jsonl") Path path,
    @Description("Large layers to write as well: 'sentences', 'tokens'.") List<String> include) {

  /** Copies the list. */
  public JsonlSettings {
    include = List.copyOf(include);
  }
}
