package org.copydesk.plugin.statistics;

import org.copydesk.api.component.Default;
import org.copydesk.api.component.Description;
import org.copydesk.api.component.Range;

/**
 * Settings of the statistic detector.
 *
 * @param minConfidence figures below it are left out, from 0 to 1
 */
@Description("Says which figures are kept.")
public record StatisticDetectorSettings(
    @Description("Figures that are less certain than this, from 0 to 1, are left out.")
        @Default("0.5")
        @Range(min = 0, max = 1)
        Double minConfidence) {

  /** Settings that leave out nothing but the unlikely. */
  public static final StatisticDetectorSettings DEFAULTS = new StatisticDetectorSettings(0.5);
}
