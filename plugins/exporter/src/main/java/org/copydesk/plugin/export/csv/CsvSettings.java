package org.copydesk.plugin.export.csv;

import java.nio.file.Path;
import org.copydesk.api.component.Default;
import org.copydesk.api.component.Description;

/**
 * The settings of {@code csv}.
 *
 * @param path the folder of the tables
 */
@Description("Writes tables for spreadsheets: quotes.csv, statistics.csv and actors.csv.")
public record CsvSettings(
    @Description("The folder of the tables, relative to the output folder.") @Default(".")
        Path path) {}
