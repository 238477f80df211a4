package org.copydesk.plugin.linguistics;

import org.copydesk.api.component.Default;
import org.copydesk.api.component.Description;

/**
 * What the linguistics stage is asked for.
 *
 * @param entities whether names are looked for as well
 * @param encoder which encoder reads the document
 */
@Description("What the linguistics stage is asked for.")
public record LinguisticsSettings(
    @Description("Whether names of persons, organisations and places are looked for as well.")
        @Default("true")
        boolean entities,
    @Description(
            "Which model reads the document as well, for names and for the quote extractor:"
                + " 'small', or 'none' for rules and word lists alone.")
        @Default("small")
        EncoderChoice encoder) {

  /** What holds when the pipeline says nothing. */
  public static final LinguisticsSettings DEFAULTS =
      new LinguisticsSettings(true, EncoderChoice.SMALL);

  /** Rules and word lists alone, names included. */
  public static final LinguisticsSettings WITHOUT_ENCODER =
      new LinguisticsSettings(true, EncoderChoice.NONE);
}
