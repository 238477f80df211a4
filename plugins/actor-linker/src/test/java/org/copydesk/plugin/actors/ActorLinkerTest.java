package org.copydesk.plugin.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.TieRole;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ActorLinkerTest {

  @Nested
  class Names {

    @Test
    void aSurnameIsTheFullNameBeforeIt() {
      Article article = Article.of("Maria Lund opened the bridge. Mrs. Lund thanked the builders.");
      assertThat(article.mentions("Maria Lund")).containsExactly("Maria Lund", "Mrs. Lund");
      assertThat(article.actor("Maria Lund").type()).isEqualTo(ActorType.PERSON);
    }

    @Test
    void aManAndAWomanOfOneSurnameAreTwo() {
      Article article =
          Article.of("Maria Lund opened the bridge with Peter Lund. Mr. Lund made a speech.");
      assertThat(article.mentions("Peter Lund")).containsExactly("Peter Lund", "Mr. Lund");
    }

    @Test
    void aCountryIsOneUnderAllItsNames() {
      Article article =
          Article.of(
              "The United States sent a ship. America is a friend, the envoy said. US officials"
                  + " agreed.");
      assertThat(article.mentions("United States")).contains("United States", "America", "US");
      assertThat(article.actor("United States").type()).isEqualTo(ActorType.COUNTRY);
    }

    @Test
    void aPeopleIsNotItsCountry() {
      Article article = Article.of("Norway voted on Sunday. Norwegians chose a new parliament.");
      assertThat(article.names()).contains("Norway", "Norwegians");
      assertThat(article.actor("Norwegians").type()).isEqualTo(ActorType.GROUP);
    }

    @Test
    void aCapitalIsItsGovernmentWhereItActs() {
      Article article =
          Article.of("Moscow said it would not pull back. The talks in Paris failed.");
      assertThat(article.mentions("Russia")).contains("Moscow");
      assertThat(article.names()).doesNotContain("France");
      assertThat(article.actor("Paris").type()).isEqualTo(ActorType.PLACE);
    }

    @Test
    void supportersOfAGroupAreNotTheGroup() {
      Article article =
          Article.of(
              "Hezbollah held a rally in Beirut. Hezbollah supporters waved flags. The Hezbollah"
                  + " supporters sang.");
      assertThat(article.mentions("Hezbollah supporters"))
          .containsExactly("Hezbollah supporters", "The Hezbollah supporters");
      assertThat(article.actor("Hezbollah").type()).isEqualTo(ActorType.ARMED_GROUP);
    }

    @Test
    void supportersOfSomebodyAreHisSupporters() {
      Article article =
          Article.of(
              "Supporters of Hezbollah waved flags in Tyre. “We will stay,” the Hezbollah"
                  + " supporters said.");
      assertThat(article.mentions("supporters of Hezbollah"))
          .contains("Supporters of Hezbollah", "We", "the Hezbollah supporters");
    }

    @Test
    void aDatelineIsNobody() {
      Article article = Article.of("GRIMSTAD, March 3 — Norway closed the market on Monday.");
      assertThat(article.names()).doesNotContain("GRIMSTAD", "Grimstad");
    }

    @Test
    void aVersionGluedOnIsTheNameStill() {
      Article article = Article.of("Hamas has changed, he said. Critics speak of Hamas2.0 now.");
      assertThat(article.mentions("Hamas")).containsExactly("Hamas", "Hamas2.0");
    }
  }

  @Nested
  class Descriptions {

    @Test
    void anAdjectiveOfACountryTellsTwoGroupsApart() {
      Article article =
          Article.of(
              "Hezbollah and the Taliban sent greetings. The Afghan movement promised peace. The"
                  + " Lebanese group did not.");
      assertThat(article.mentions("Taliban")).contains("The Afghan movement");
      assertThat(article.mentions("Hezbollah")).contains("The Lebanese group");
    }

    @Test
    void aNounOfTheNameIsTheName() {
      Article article =
          Article.of(
              "The Ministry of Fisheries closed the harbour on Monday. The ministry gave no"
                  + " reason.");
      assertThat(article.mentions("Ministry of Fisheries")).contains("The ministry");
    }

    @Test
    void anotherGroupIsSomebodyElse() {
      Article article =
          Article.of(
              "Hamas fired rockets. Another group did so too, and the rival group denied it.");
      assertThat(article.mentions("Hamas")).containsExactly("Hamas");
    }

    @Test
    void anAppositionIsRemembered() {
      Article article =
          Article.of(
              "“We are late,” said Maria Lund, a spokeswoman for Volvo. The spokeswoman left."
                  + " “Sorry,” she added.");
      assertThat(article.mentions("Maria Lund"))
          .contains("a spokeswoman", "The spokeswoman", "she");
      assertThat(article.mentions("Volvo")).contains("We");
    }
  }

  @Nested
  class Pronouns {

    @Test
    void heAndSheFollowTheGenderOfAName() {
      Article article =
          Article.of("Maria Lund met Peter Holm on Friday. He was late. She waited for an hour.");
      assertThat(article.mentions("Peter Holm")).contains("He");
      assertThat(article.mentions("Maria Lund")).contains("She");
    }

    @Test
    void iBetweenMarksIsTheSpeaker() {
      Article article = Article.of("“I will not go,” Peter Holm said. “My work is here.”");
      assertThat(article.mentions("Peter Holm")).contains("I", "My");
    }

    @Test
    void weOfABodyIsTheBody() {
      Article article = Article.of("“We want peace with our neighbours,” the Taliban said.");
      assertThat(article.mentions("Taliban")).contains("We", "our");
    }

    @Test
    void itWithoutMeaningIsLeftAlone() {
      Article article = Article.of("NATO met in Brussels. It is clear that nobody will pay more.");
      assertThat(article.mentions("NATO")).containsExactly("NATO");
    }

    @Test
    void whoIsBlamedIsTheSubjectOfWhatHeDid() {
      Article article =
          Article.of("Israel accused Hezbollah of telling villagers that they would be safe.");
      assertThat(article.mentions("Israel")).doesNotContain("they");
    }
  }

  @Nested
  class Ties {

    @Test
    void aPronounThatSpeaksIsWhoSpokeBefore() {
      Article article =
          Article.of(
              "“The bridge is safe,” Maria Lund said.\n\n“We tested every bolt,” she added.");
      assertThat(article.speaker("every bolt")).isEqualTo("Maria Lund");
    }

    @Test
    void aLetterSpeaksForWhoSentIt() {
      Article article =
          Article.of(
              "The Shabab released a letter to the elders of Mogadishu on Monday.\n\n“We ask you"
                  + " to stay at home,” the letter said.");
      assertThat(article.speaker("stay at home")).isEqualTo("al-Shabaab");
    }

    @Test
    void aReportSpeaksForWhoseItIs() {
      Article article =
          Article.of("Boko Haram was responsible for 30 percent, according to a UN report.");
      assertThat(article.tied("30 percent", TieRole.SUBJECT)).isEqualTo("Boko Haram");
      assertThat(article.tied("30 percent", TieRole.SOURCE)).isEqualTo("United Nations");
    }

    @Test
    void aMessageSpeaksForThoseWhoPostedIt() {
      Article article =
          Article.of(
              "In a message posted on Telegram, Hezbollah supporters called the deal “a shame”.");
      assertThat(article.speaker("a shame")).isEqualTo("Hezbollah supporters");
    }

    @Test
    void whatIsCountedDoesNotAct() {
      Article article = Article.of("The army of Norway sent 5,000 soldiers to the north.");
      assertThat(article.tied("5,000", TieRole.SUBJECT)).isEqualTo("-");
    }

    @Test
    void somebodyWithoutANameIsAnActorWhenHeSpeaks() {
      Article article = Article.of("“The road is closed,” a police officer said on Tuesday.");
      assertThat(article.speaker("road is closed")).isEqualTo("a police officer");
    }
  }
}
