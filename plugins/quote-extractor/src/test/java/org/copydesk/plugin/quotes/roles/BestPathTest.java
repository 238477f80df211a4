package org.copydesk.plugin.quotes.roles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The best path over the states of a role")
class BestPathTest {

  private static final double[] OUT = {0.96, 0.01, 0.01, 0.01, 0.01};
  private static final double[] BEGINS = {0.01, 0.96, 0.01, 0.01, 0.01};
  private static final double[] GOES_ON = {0.01, 0.01, 0.96, 0.01, 0.01};
  private static final double[] OTHER_GOES_ON = {0.01, 0.01, 0.20, 0.01, 0.77};

  private static int[] path(double[]... chances) {
    return BestPath.of(
        chances,
        new double[chances.length],
        new double[chances.length],
        new double[chances.length]);
  }

  @Test
  void takesWhatIsLikeliestWhereThatIsAllowed() {
    assertThat(path(OUT, BEGINS, GOES_ON, OUT)).containsExactly(0, 1, 2, 0);
  }

  @Test
  void goesOnOnlyWithWhatItBegan() {
    assertThat(path(OUT, BEGINS, OTHER_GOES_ON, GOES_ON, OUT)).containsExactly(0, 1, 2, 2, 0);
  }

  @Test
  void neverBeginsWithGoingOn() {
    assertThat(path(GOES_ON, GOES_ON, OUT)).containsExactly(1, 2, 0);
  }

  @Test
  void mayBeginAgainRightBehind() {
    assertThat(path(BEGINS, GOES_ON, BEGINS, GOES_ON)).containsExactly(1, 2, 1, 2);
  }

  @Test
  void crossesAWeakGapWhereAnEdgeCosts() {
    double[] weak = {0.7, 0.01, 0.27, 0.01, 0.01};
    double[][] chances = {BEGINS, GOES_ON, weak, GOES_ON};
    assertThat(BestPath.of(chances, new double[] {0, 2.5, 2.5, 2.5}, new double[4], new double[4]))
        .containsExactly(1, 2, 2, 2);
  }

  @Test
  void beginsAnewWhereNoneGoesOn() {
    double[][] chances = {BEGINS, GOES_ON, GOES_ON};
    double[] goings = {0, Double.POSITIVE_INFINITY, 0};
    assertThat(BestPath.of(chances, new double[3], new double[3], goings)).containsExactly(1, 1, 2);
  }

  @Test
  void ofNothingIsEmpty() {
    assertThat(path()).isEmpty();
  }
}
