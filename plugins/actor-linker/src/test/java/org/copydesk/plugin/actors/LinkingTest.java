package org.copydesk.plugin.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.api.vocabulary.Actor;
import org.copydesk.api.vocabulary.KnowledgeBaseCandidate;
import org.copydesk.api.vocabulary.KnowledgeBaseEntry;
import org.copydesk.api.vocabulary.KnowledgeBaseSearch;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.UnlinkedReason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which entry a name stands for, where several may be meant or none. */
class LinkingTest {

  private static final String HEADER =
      "id,name,type,aliases,description,country,valid-from,valid-to,weight\n";

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  private Path base(String... rows) throws IOException {
    Path base = folder.resolve("actors.csv");
    Files.writeString(base, HEADER + String.join("\n", rows) + "\n");
    return base;
  }

  private static String entry(Article article, String name) {
    KnowledgeBaseEntry entry = article.actor(name).kb();
    return entry == null ? "-" : entry.id();
  }

  private static List<String> entries(Article article) {
    return article.document().layer(Layers.ACTORS).stream()
        .map(Actor::kb)
        .filter(entry -> entry != null)
        .map(KnowledgeBaseEntry::id)
        .toList();
  }

  private static KnowledgeBaseSearch search(Article article, String name) {
    KnowledgeBaseSearch search = article.actor(name).kbSearch();
    if (search == null) {
      throw new AssertionError("'" + name + "' says nothing of a search");
    }
    return search;
  }

  @Nested
  class SeveralEntriesOfOneName {

    private static final String FRONTS_ORSANIA =
        "front-or,Orsanian Freedom Movement,armed-group,Liberation Front,Rebel group in Orsania,,,,";
    private static final String FRONTS_VELMIA =
        "front-ve,Velmian Dawn,armed-group,Liberation Front,Rebel group in Velmia,,,,";

    @Test
    void twoFrontsOfOneNameAreToldApartByTheirCountries() throws IOException {
      Path base = base(FRONTS_ORSANIA, FRONTS_VELMIA);
      Article article =
          Article.of(
              "The Liberation Front took a village in the east of Velmia on Sunday. The army of"
                  + " Velmia sent tanks.",
              base);
      assertThat(entries(article)).contains("front-ve").doesNotContain("front-or");
    }

    @Test
    void theOtherFrontIsMeantInTheOtherCountry() throws IOException {
      Path base = base(FRONTS_ORSANIA, FRONTS_VELMIA);
      Article article =
          Article.of(
              "The Liberation Front took a village in the east of Orsania on Sunday. The army of"
                  + " Orsania sent tanks.",
              base);
      assertThat(entries(article)).contains("front-or").doesNotContain("front-ve");
    }

    @Test
    void nobodyIsMeantWhereTheTextDoesNotTell() throws IOException {
      Path base = base(FRONTS_ORSANIA, FRONTS_VELMIA);
      Article article = Article.of("The Liberation Front took a village on Sunday.", base);
      assertThat(entries(article)).isEmpty();
      assertThat(search(article, "Liberation Front").reason()).isEqualTo(UnlinkedReason.AMBIGUOUS);
    }

    @Test
    void theOneThatIsMeantMoreOftenIsTheLikelier() throws IOException {
      Path base =
          base(
              "small,Congress of Small Towns,organisation,Tamarind Congress,,,,,2",
              "large,Tamarind National Congress,party,Tamarind Congress,,,,,900");
      Article article = Article.of("The Tamarind Congress won the vote, it said.", base);
      assertThat(entries(article)).contains("large");
    }

    @Test
    void aDescriptionTellsWhichOfTwoPeopleIsMeant() throws IOException {
      Path base =
          base(
              "george-judge,George Alder,person,,judge of the High Court,,,,",
              "george-singer,George Alder,person,,singer of sea songs,,,,");
      Article article =
          Article.of("George Alder, a judge of the High Court, closed the case on Monday.", base);
      assertThat(entries(article)).contains("george-judge");
    }

    @Test
    void aSurerNameElsewhereInTheTextTellsWhichIsMeant() throws IOException {
      Path base =
          base(
              "ports,Port Workers' Union of Orsania,organisation,Workers' Union,,,,,",
              "mines,Mine Workers' Union of Velmia,organisation,Workers' Union,,,,,");
      Article article =
          Article.of(
              "The Port Workers' Union of Orsania called a strike. The Workers' Union wants more"
                  + " pay, it said.",
              base);
      assertThat(entries(article)).containsOnlyOnce("ports").doesNotContain("mines");
    }

    @Test
    void theNameOfOneIsTheLikelierThanAByNameOfAnother() throws IOException {
      Path base =
          base(
              "league,Harbour League of Sailors,organisation,Harbour League,,,,,1",
              "harbour,Harbour League,organisation,,,,,,3");
      Article article = Article.of("The Harbour League met in Tarn on Friday, it said.", base);
      assertThat(entries(article)).contains("harbour");
    }
  }

  @Nested
  class SeveralBases {

    @Test
    void theUsersEntryStandsForTheBundledOneOfItsName() throws IOException {
      Path base = base("alliance,NATO,organisation,North Atlantic Treaty Organization,,,,,");
      Article article =
          Article.of("NATO met in Brussels on Monday. The military alliance said little.", base);
      assertThat(entries(article)).contains("alliance").doesNotContain("org:nato");
    }

    @Test
    void aPlaceOfTheUserAndTheBundledCountryAreToldApart() throws IOException {
      Path base = base("state-ga,Georgia,place,,state in the American South with Atlanta,,,,");
      assertThat(entries(Article.of("Voters in Atlanta, Georgia, went to the polls.", base)))
          .contains("state-ga");
      assertThat(
              entries(
                  Article.of(
                      "The Republic of Georgia sent its foreign minister to Moscow. Georgian troops"
                          + " left Tbilisi, Georgia said.",
                      base)))
          .contains("country:GE")
          .doesNotContain("state-ga");
    }
  }

  @Nested
  class Dates {

    private static final String EARLIER =
        "earlier,Anna Brandt,person,,president of Velmia,,1990,1996,";
    private static final String LATER = "later,Anna Brandt,person,,president of Velmia,,2015,,";
    private static final String TEXT = "President Anna Brandt of Velmia opened the bridge.";

    @Test
    void whoHeldOfficeOnTheDayIsMeant() throws IOException {
      Path base = base(EARLIER, LATER);
      assertThat(entries(Article.published("2019-04-01", TEXT, base))).containsExactly("later");
      assertThat(entries(Article.published("1992-04-01T10:00:00Z", TEXT, base)))
          .containsExactly("earlier");
    }

    @Test
    void withoutADayNeitherIsMeant() throws IOException {
      Article article = Article.of(TEXT, base(EARLIER, LATER));
      assertThat(search(article, "Anna Brandt").reason()).isEqualTo(UnlinkedReason.AMBIGUOUS);
    }

    @Test
    void somebodyOutOfOfficeMayStillBeMeant() throws IOException {
      Article article = Article.published("2019-04-01", TEXT, base(EARLIER));
      assertThat(entries(article)).containsExactly("earlier");
    }
  }

  @Nested
  class CountriesAndTheirBodies {

    private static final String MATCH =
        "Norway beat Sweden 2-1 on Sunday in the final of the cup. The striker scored a penalty in"
            + " the first half, and the goalkeeper of Sweden saved a header. Norway won the match"
            + " with a late goal, and the coach praised his team.";

    @Test
    void aTeamIsNotItsCountry() {
      assertThat(entries(Article.of(MATCH))).isEmpty();
    }

    @Test
    void aTeamOfTheBaseIsMeantWhereTheTextTellsOfAMatch() throws IOException {
      Path base = base("team-no,Norway national football team,organisation,Norway,men's side,,,,");
      assertThat(entries(Article.of(MATCH, base))).containsExactly("team-no");
      assertThat(entries(Article.of("Norway sent its foreign minister to Oslo's port.", base)))
          .containsExactly("country:NO");
    }

    @Test
    void anAirlineIsNotTheCountryItIsCalledBy() throws IOException {
      Path base =
          base(
              "united,United Airlines,organisation,United,,,,,",
              "american,American Airlines,organisation,American,,,,,");
      Article article =
          Article.of(
              "The United States sent doctors to the island. American officials met the governor,"
                  + " and an American ship brought tents.",
              base);
      assertThat(entries(article)).containsOnly("country:US");
    }

    @Test
    void whatIsOneWordInTheBaseIsOneInTheText() {
      Article article =
          Article.of("\"I ran to the harbour,\" she said. The navy of Iran sent a boat.");
      assertThat(article.mentions("Iran")).containsExactly("Iran");
    }

    @Test
    void theCourtOfAnotherStateIsNotMeant() {
      Article article =
          Article.of(
              "The firm lost in Nairobi on Monday. Its lawyer said that it would appeal to the"
                  + " Supreme Court of Kenya, and the Supreme Court will hear it in May.");
      assertThat(entries(article)).doesNotContain("org:us-supreme-court");
    }

    @Test
    void aWeakNameIsMeantWhereItsStateIsSpokenOf() {
      Article article =
          Article.of(
              "American voters will watch the Senate, where the Senate majority leader wants a vote"
                  + " in the United States by June. The Senate has been slow, a US official said.");
      assertThat(entries(article)).contains("org:us-senate");
    }
  }

  @Nested
  class SomebodyElse {

    private static final String MINISTER = "okoye,Grace Okoye,person,Okoye,minister of Velmia,,,,";

    @Test
    void aSurnameAloneIsTheEntryThatHasItAsAName() throws IOException {
      Article article = Article.of("Okoye said on Monday that the port will open.", base(MINISTER));
      assertThat(entries(article)).containsExactly("okoye");
    }

    @Test
    void theSurnameOfAStrangerIsTheStrangers() throws IOException {
      Article article =
          Article.of(
              "Tom Okoye, a baker, opened a shop on Monday. “Bread is life,” Okoye said.",
              base(MINISTER));
      assertThat(entries(article)).isEmpty();
      assertThat(article.mentions("Tom Okoye")).contains("Okoye");
      assertThat(search(article, "Tom Okoye").reason()).isEqualTo(UnlinkedReason.ANOTHER_NAME);
    }

    @Test
    void bothHaveTheirOwnInOneText() throws IOException {
      Article article =
          Article.of(
              "Grace Okoye praised the baker Tom Okoye. “I like his bread,” Grace Okoye said.",
              base(MINISTER));
      assertThat(entry(article, "Grace Okoye")).isEqualTo("okoye");
      assertThat(entry(article, "Tom Okoye")).isEqualTo("-");
    }

    @Test
    void aPlaceIsNoBodyOfItsName() throws IOException {
      Path base = base("club,Ashford Rovers,organisation,Ashford,football club,,,,");
      Article article =
          Article.of("Maria Lund lives in Ashford. She moved to Ashford in May.", base);
      assertThat(entries(article)).isEmpty();
    }
  }

  @Nested
  class WhatIsShown {

    private static final String ONE = "one,Blue Lantern,organisation,,charity in Orsania,,,,";
    private static final String TWO = "two,Blue Lantern,organisation,,theatre in Velmia,,,,";

    @Test
    void candidatesAreShownWhenAskedFor() throws IOException {
      Article article =
          Article.of("The Blue Lantern closed on Monday, it said.", base(ONE, TWO), 0.5, 5);
      assertThat(search(article, "Blue Lantern").candidates())
          .extracting(KnowledgeBaseCandidate::id)
          .containsExactly("one", "two");
    }

    @Test
    void noMoreThanAskedForAreShown() throws IOException {
      Article article =
          Article.of("The Blue Lantern closed on Monday, it said.", base(ONE, TWO), 0.5, 1);
      assertThat(search(article, "Blue Lantern").candidates()).hasSize(1);
    }

    @Test
    void whoIsLinkedShowsCandidatesAndNoReason() throws IOException {
      Article article = Article.of("The Blue Lantern closed, it said.", base(ONE), 0.5, 5);
      assertThat(search(article, "Blue Lantern").reason()).isNull();
      assertThat(search(article, "Blue Lantern").candidates().get(0).score()).isGreaterThan(0.5);
    }

    @Test
    void whoIsLinkedShowsNothingElseUnlessAsked() throws IOException {
      Article article = Article.of("The Blue Lantern closed, it said.", base(ONE));
      assertThat(article.actor("Blue Lantern").kbSearch()).isNull();
    }

    @Test
    void aHigherThresholdAsksForMore() throws IOException {
      Article article = Article.of("The Blue Lantern closed, it said.", base(ONE), 0.999, 0);
      assertThat(entries(article)).isEmpty();
      assertThat(search(article, "Blue Lantern").reason()).isEqualTo(UnlinkedReason.UNSURE);
    }

    @Test
    void aNameThatNobodyHasIsNotSearchedFor() throws IOException {
      Article article = Article.of("Maria Lund opened the bridge.", base(ONE));
      assertThat(article.actor("Maria Lund").kbSearch()).isNull();
    }

    @Test
    void theOrderOfTheRowsDecidesNothing() throws IOException {
      String text = "The Blue Lantern, a theatre, closed on Monday, it said.";
      Article one = Article.of(text, base(ONE, TWO), 0.5, 5);
      Article other = Article.of(text, base(TWO, ONE), 0.5, 5);
      assertThat(one.document().layer(Layers.ACTORS).stream().toList())
          .isEqualTo(other.document().layer(Layers.ACTORS).stream().toList());
    }
  }
}
