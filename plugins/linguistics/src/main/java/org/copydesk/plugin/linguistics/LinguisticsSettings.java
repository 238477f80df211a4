package org.copydesk.plugin.linguistics;

import org.copydesk.api.component.Default;
import org.copydesk.api.component.Description;

/**
 * What the linguistics stage is asked for.
 *
 * @param entities whether names are looked for as well
 */
@Description("What the linguistics stage is asked for.")
public record LinguisticsSettings(
    @Description("Whether names of persons, organisations and places are looked for as well.")
        @Default("true")
        boolean entities) {

  /** What holds when the pipeline says nothing. */
  public static final LinguisticsSettings DEFAULTS = new LinguisticsSettings(true);
}
