package org.copydesk.plugin.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.testkit.Chain;
import org.junit.jupiter.api.Test;

/** Names as the encoder and the rules find them together. */
class EncodedNamesTest {

  private static final Chain CHAIN =
      Chain.of(new LinguisticsFactory(), new LinguisticsSettings(true, EncoderChoice.SMALL));

  private static List<String> names(String text) {
    Document document = CHAIN.process(text);
    return document.layer(Layers.ENTITIES).stream()
        .map(e -> e.type() + " " + document.text(e.span()))
        .toList();
  }

  @Test
  void twoWhoSignSideBySideAreTwo() {
    assertThat(names("I will call you next week. Thanks, Susan Susan Miller Peter Baker"))
        .containsExactly("PERSON Susan", "PERSON Susan Miller", "PERSON Peter Baker");
  }

  @Test
  void aTownAndItsStateAreTwo() {
    assertThat(names("We moved to Larkspur California and she lives near Dayton, OH now."))
        .containsExactly("PLACE Larkspur", "PLACE California", "PLACE Dayton", "PLACE OH");
  }

  @Test
  void aCountryInSmallLettersIsAPlace() {
    assertThat(names("does anyone know a good hotel in argentina or new zealand?"))
        .containsExactly("PLACE argentina", "PLACE new zealand");
  }

  @Test
  void aCommonWordInSmallLettersIsNone() {
    assertThat(names("they had turkey on fine china")).isEmpty();
  }

  @Test
  void anAcronymInBracketsIsTheBody() {
    assertThat(names("The Velm Harbour Commission (VHC) met. A man from VHC spoke."))
        .containsExactly(
            "ORGANISATION Velm Harbour Commission", "ORGANISATION VHC", "ORGANISATION VHC");
  }

  @Test
  void aUnitHasItsNumber() {
    assertThat(names("Sailors of the U.S. 5th Fleet boarded the ship."))
        .contains("ORGANISATION 5th Fleet");
  }

  @Test
  void anAdjectiveWithAHyphenIsNoName() {
    assertThat(names("Planes of the U.S.-led coalition returned.")).isEmpty();
  }

  @Test
  void aClubIsKnownByThoseWhoSignWithIt() {
    assertThat(names("The striker signed with Footscray last week."))
        .containsExactly("ORGANISATION Footscray");
  }

  @Test
  void whoSpeaksInATranscriptIsAPersonInCapitals() {
    assertThat(names("ANA WHITLOCK: Good morning.\n\nWHITLOCK: The boat loses money."))
        .containsExactly("PERSON ANA WHITLOCK", "PERSON WHITLOCK");
  }

  @Test
  void aHeadingBeforeAColonIsNobody() {
    assertThat(names("WEATHER WARNING: Rain will fall all day.")).isEmpty();
  }
}
