package org.copydesk.plugin.export.report;

import java.nio.file.Path;
import org.copydesk.api.component.Default;
import org.copydesk.api.component.Description;

/**
 * The settings of {@code html-report}.
 *
 * @param path the folder of the report
 */
@Description("Writes a report to read in a browser, straight from the disk.")
public record ReportSettings(
    @Description("The folder of the report, relative to the output folder.") @Default("report")
        Path path) {}
