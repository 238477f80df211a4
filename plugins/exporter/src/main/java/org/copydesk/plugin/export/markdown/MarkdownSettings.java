package org.copydesk.plugin.export.markdown;

import java.nio.file.Path;
import org.copydesk.api.component.Default;
import org.copydesk.api.component.Description;

/**
 * The settings of {@code markdown}.
 *
 * @param path the file
 */
@Description("Writes a digest in Markdown: of each document who said what, and its figures.")
public record MarkdownSettings(
    @Description("The file, relative to the output folder.") @Default("digest.md") Path path) {}
