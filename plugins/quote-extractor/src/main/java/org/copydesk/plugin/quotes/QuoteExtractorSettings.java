package org.copydesk.plugin.quotes;

import org.copydesk.api.component.Default;
import org.copydesk.api.component.Description;
import org.copydesk.api.component.Range;

/**
 * Settings of the quote extractor.
 *
 * @param minWords how many words a passage between marks needs to count without a tag beside it
 * @param indirect whether speech without marks is wanted
 * @param minConfidence quotes below it are left out, from 0 to 1
 */
@Description("Finds who said what.")
public record QuoteExtractorSettings(
    @Description(
            "How many words a passage between quotation marks needs to count as a quote when no tag"
                + " such as 'she said' stands beside it.")
        @Default("2")
        @Range(min = 1)
        Integer minWords,
    @Description("Whether speech reported without quotation marks is wanted.") @Default("true")
        Boolean indirect,
    @Description("Quotes with a lower confidence are left out.")
        @Default("0")
        @Range(min = 0, max = 1)
        Double minConfidence) {

  /** The settings that a pipeline gets when it says nothing. */
  public static final QuoteExtractorSettings DEFAULTS = new QuoteExtractorSettings(2, true, 0.0);
}
