package org.copydesk.plugin.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EntitiesTest {

  @Nested
  class Persons {

    @Test
    void theTitleIsNoPartOfTheName() {
      assertThat(
              Reading.names("On Monday President Maria Lopez met Sen. John Baker and Mr. Tanaka."))
          .containsExactly("PERSON Maria Lopez", "PERSON John Baker", "PERSON Tanaka");
    }

    @Test
    void neitherIsTheirCountryOrOffice() {
      assertThat(Reading.names("They wrote to US Secretary of State John Kerry."))
          .containsExactly("PLACE US", "PERSON John Kerry");
    }

    @Test
    void theSurnameAloneIsTheSamePerson() {
      assertThat(
              Reading.names(
                  "Claire Zandoval won the race. The crowd cheered for Zandoval in the rain."))
          .containsExactly("PERSON Claire Zandoval", "PERSON Zandoval");
    }

    @Test
    void thePossessiveIsNoPartOfTheName() {
      assertThat(Reading.names("The judge read Anna Keller\u2019s letter and Peru's reply."))
          .containsExactly("PERSON Anna Keller", "PLACE Peru");
    }

    @Test
    void initialsParticlesAndNicknamesStayInside() {
      assertThat(
              Reading.names(
                  "It was signed by George P. Walker, Ursula von der Leyen and Omar bin Hassan."))
          .containsExactly(
              "PERSON George P. Walker", "PERSON Ursula von der Leyen", "PERSON Omar bin Hassan");
    }

    @Test
    void twoOfThemBesideEachOtherArePartedByAnd() {
      assertThat(Reading.names("The prize went to Peter Smith and Mary Jones."))
          .containsExactly("PERSON Peter Smith", "PERSON Mary Jones");
    }
  }

  @Nested
  class Organisations {

    @Test
    void theArticleIsNoPartOfTheName() {
      assertThat(Reading.names("He left the Taliban and joined the United Nations."))
          .containsExactly("ORGANISATION Taliban", "ORGANISATION United Nations");
    }

    @Test
    void headWordsTellThemAndSmallWordsJoinThem() {
      assertThat(
              Reading.names(
                  "She works for the Ministry of Trade and Industry, once for Hollis Shipping Ltd."))
          .containsExactly(
              "ORGANISATION Ministry of Trade and Industry", "ORGANISATION Hollis Shipping Ltd.");
    }

    @Test
    void theAcronymIsTheSameBodyAsTheLongForm() {
      assertThat(
              Reading.names(
                  "The Northern Dairy Farmers Association (NDFA) protested. Many left the NDFA."))
          .containsExactly(
              "ORGANISATION Northern Dairy Farmers Association",
              "ORGANISATION NDFA",
              "ORGANISATION NDFA");
    }

    @Test
    void anAcronymIsNoPronoun() {
      assertThat(Reading.names("Most US troops left, and they told us so."))
          .containsExactly("PLACE US");
    }
  }

  @Nested
  class Places {

    @Test
    void listsAndHeadWordsTellThem() {
      assertThat(Reading.names("The flood reached Lake Torrell, Kabul and Hollow County."))
          .containsExactly("PLACE Lake Torrell", "PLACE Kabul", "PLACE Hollow County");
    }

    @Test
    void theWordsAroundTellTheUnknownOnes() {
      assertThat(Reading.names("Two houses burned in the village of Quendary."))
          .containsExactly("PLACE Quendary");
    }
  }

  @Nested
  class Nationalities {

    @Test
    void theyStandAloneUnlessTheyBelongToABody() {
      assertThat(
              Reading.names(
                  "The Afghan leader met German officials of the Iraqi National Congress."))
          .containsExactly(
              "NATIONALITY Afghan", "NATIONALITY German", "ORGANISATION Iraqi National Congress");
    }
  }

  @Nested
  class NoNames {

    @Test
    void daysMonthsAndFirstWordsAreNone() {
      assertThat(Reading.names("However, nothing came on Monday. Prices rose in March. I agree."))
          .isEmpty();
    }

    @Test
    void headlinesYieldOnlyWhatTheListsKnow() {
      assertThat(Reading.names("Mayor Slams Plan to Close Schools in Chicago\n\nNothing more."))
          .containsExactly("PLACE Chicago");
      assertThat(Reading.names("PRICES RISE SHARPLY IN GERMANY\n\nNothing more."))
          .containsExactly("PLACE GERMANY");
    }

    @Test
    void aPluralThatOpensASentenceIsNone() {
      assertThat(Reading.names("Ministers met on Monday. Dockers and traders walked out."))
          .isEmpty();
    }

    @Test
    void theSmallWordsOfAHeadlineMakeNoLongNames() {
      assertThat(Reading.names("Oslo Council Votes to Close Harbour with Immediate Effect\n\nNo."))
          .containsExactly("PLACE Oslo");
      assertThat(Reading.names("Oslo Police Arrest Three Men over Ferry Fire\n\nNo."))
          .containsExactly("PLACE Oslo");
    }
  }

  @Nested
  class Datelines {

    @Test
    void thePlaceInCapitalsIsAPlace() {
      assertThat(Reading.names("OSLO (Reuters) - The strike is over.")).startsWith("PLACE OSLO");
      assertThat(Reading.names("PORT ELLERY, 12 March - The dockers walked out."))
          .containsExactly("PLACE PORT ELLERY");
    }

    @Test
    void aBodyInCapitalsIsNone() {
      assertThat(Reading.names("NATO - The alliance said it would wait."))
          .containsExactly("ORGANISATION NATO");
      assertThat(Reading.names("BREAKING NEWS - The bridge is closed.")).isEmpty();
    }
  }

  @Test
  void theUnitedStatesArePlacesHoweverWritten() {
    assertThat(Reading.names("US troops left. They told us that the U.S. would stay."))
        .containsExactly("PLACE US", "PLACE U.S.");
  }

  @Test
  void shippingLinesAndNewswiresAreOrganisations() {
    assertThat(Reading.names("It was Delta Lines that told Northern Newswire of the merger."))
        .containsExactly("ORGANISATION Delta Lines", "ORGANISATION Northern Newswire");
  }

  @Test
  void aReligionIsNoPerson() {
    assertThat(Reading.names("In the valley Islam came late.")).containsExactly("OTHER Islam");
  }

  @Test
  void eventsAreOfTheOtherType() {
    assertThat(Reading.names("He was born after World War II."))
        .containsExactly("OTHER World War II");
  }

  @Test
  void theyAreLeftOutOnDemand() {
    LinguisticsSettings settings = new LinguisticsSettings(false, EncoderChoice.NONE);
    assertThat(new LinguisticsFactory().describe(settings).provides()).hasSize(2);
  }
}
