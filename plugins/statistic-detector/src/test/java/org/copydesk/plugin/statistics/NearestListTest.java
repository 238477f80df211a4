package org.copydesk.plugin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearestListTest {

  private final List<Integer> made = new ArrayList<>();
  private final List<String> list = new NearestList<>(10_000, this::make);

  private String make(int i) {
    made.add(i);
    return "p" + i;
  }

  @Test
  void makesEachElementOnceForWhoLooksBackAndAheadALittle() {
    for (int i = 1; i < list.size() - 1; i++) {
      assertThat(list.get(i)).isEqualTo("p" + i);
      assertThat(list.get(i - 1)).isEqualTo("p" + (i - 1));
      assertThat(list.get(i + 1)).isEqualTo("p" + (i + 1));
    }
    assertThat(made).hasSize(list.size()).doesNotHaveDuplicates();
  }

  @Test
  void makesAnElementAgainForWhoComesBackFromFarAway() {
    assertThat(list.get(0)).isEqualTo("p0");
    assertThat(list.get(9_000)).isEqualTo("p9000");
    assertThat(list.get(0)).isEqualTo("p0");
    assertThat(list).hasSize(10_000);
  }
}
