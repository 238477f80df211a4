package org.copydesk.plugin.actors.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.api.vocabulary.ActorType;
import org.junit.jupiter.api.Test;

class KnownNamesTest {

  private static final KnownNames BUNDLED = KnownNames.of(BundledEntries.read());

  @Test
  void marksAndBlanksInANameDoNotCount() {
    assertThat(BUNDLED.lookUp("al Qaeda")).isEqualTo(BUNDLED.lookUp("al-Qaeda")).isNotEmpty();
    assertThat(BUNDLED.lookUp("U.S.")).isEqualTo(BUNDLED.lookUp("US")).isNotEmpty();
  }

  @Test
  void capitalsCount() {
    assertThat(BUNDLED.lookUp("us")).isEmpty();
  }

  @Test
  void aCountryHasItsPeople() {
    Entry norway = BUNDLED.entry("country:NO").orElseThrow();
    assertThat(norway.type()).isEqualTo(ActorType.COUNTRY);
    assertThat(BUNDLED.people(norway)).contains("Norwegians");
  }

  @Test
  void everyEntryHasAnIdOfItsOwn() {
    assertThat(BUNDLED.size()).isGreaterThan(3000);
  }
}
