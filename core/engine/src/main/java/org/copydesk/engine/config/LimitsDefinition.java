package org.copydesk.engine.config;

import org.copydesk.api.component.Default;
import org.copydesk.api.component.Description;
import org.copydesk.api.component.Range;

/**
 * The {@code limits} of a pipeline file's {@code input}: what one file may cost.
 *
 * @param characters of text in one document
 * @param embedded how many documents may be in one file
 * @param depth how deep they may lie in each other
 * @param bytes how much they may unpack to, all together
 * @param compressionRatio how many times the file's own size they may unpack to, beyond what every
 *     file is granted
 */
@Description("What one file may cost.")
public record LimitsDefinition(
    @Description("How many characters of text one document may have; the rest is cut.")
        @Default("20000000")
        @Range(min = 1, max = 500_000_000)
        int characters,
    @Description("How many documents may be in one file.")
        @Default("20000")
        @Range(min = 0, max = 10_000_000)
        int embedded,
    @Description("How deep documents may lie in each other.")
        @Default("10")
        @Range(min = 0, max = 100)
        int depth,
    @Description("How much what is in one file may unpack to, all together.") @Default("4GiB")
        Size bytes,
    @Description(
            "How many times its own size a file may unpack to; the first 100 MB are always free.")
        @Default("100")
        @Range(min = 1, max = 1_000_000_000)
        int compressionRatio) {}
