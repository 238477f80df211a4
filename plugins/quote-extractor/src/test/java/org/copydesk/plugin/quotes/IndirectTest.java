package org.copydesk.plugin.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The quote extractor, without marks,")
class IndirectTest {

  private static ListAssert<String> quotesOf(String text) {
    return assertThat(Reading.of(text));
  }

  @Test
  void takesTheClauseAfterTheCue() {
    quotesOf("The mayor said that the bridge would open in May.")
        .containsExactly("indirect | The mayor | said | that the bridge would open in May");
  }

  @Test
  void takesTheClauseWithoutThat() {
    quotesOf("The mayor said in an interview on Monday the bridge would open in May.")
        .containsExactly("indirect | The mayor | said | the bridge would open in May");
  }

  @Test
  void takesTheClauseBeforeTheTag() {
    quotesOf("The deal is dead, she said.")
        .containsExactly("indirect | she | said | The deal is dead");
  }

  @Test
  void takesBothPiecesAroundTheTag() {
    quotesOf("The economy, she said, is growing.")
        .containsExactly("indirect | she | said | The economy ... is growing");
  }

  @Test
  void takesTheClauseBesideItsSource() {
    quotesOf("The bridge will open in May, according to the city council.")
        .containsExactly(
            "indirect | the city council | according to | The bridge will open in May");
    quotesOf("According to the city council, the bridge will open in May.")
        .containsExactly(
            "indirect | the city council | According to | the bridge will open in May");
  }

  @Test
  void parcelsOutWhatOneSpeakerAdds() {
    quotesOf("He told reporters that the talks were over, adding that he would go home.")
        .containsExactly(
            "indirect | He | told | that the talks were over",
            "indirect | He | adding | that he would go home");
  }

  @Test
  void takesWhatSomebodyIsAccusedOf() {
    quotesOf("The commander accused the government of arming children.")
        .containsExactly("indirect | The commander | accused | the government of arming children");
  }

  @Test
  void takesQuotedSayings() {
    quotesOf("He was quoted as saying that the army would stay.")
        .containsExactly("indirect | He | was quoted as saying | that the army would stay");
  }

  @Test
  void leavesBeliefsAndWishesAlone() {
    quotesOf("The mayor wants to build a bridge and believes that it will last.").isEmpty();
  }

  @Test
  void takesTheClauseBeforeATagWithItsReport() {
    quotesOf(
            "One bridge in five is unsafe, the agency said in a report that puts the cost at ten million.")
        .containsExactly("indirect | the agency | said | One bridge in five is unsafe");
  }

  @Test
  void endsAnObjectWhereAnotherSpeaks() {
    quotesOf("Rebels accused the council of fraud for a letter in which the mayor said he was ill.")
        .containsExactly(
            "indirect | Rebels | accused | the council of fraud for a letter",
            "indirect | the mayor | said | he was ill");
  }

  @Test
  void findsThePossessorsGroup() {
    quotesOf("Later the residents’ groups said afterwards that nobody had called.")
        .containsExactly("indirect | the residents’ groups | said | that nobody had called");
  }

  @Test
  void leavesOutTheDateline() {
    quotesOf("PORT ELLERY, May 4 - The bridge is closed, the mayor said.")
        .containsExactly("indirect | the mayor | said | The bridge is closed");
  }

  @Test
  void leavesOutWhatTheSpeakerIs() {
    quotesOf("At least one bank will fall, predicted analysts at Finch & Orme, a broker.")
        .containsExactly(
            "indirect | analysts at Finch & Orme | predicted | At least one bank will fall");
  }

  @Test
  void keepsHowNearASpeakerIs() {
    quotesOf("The talks have failed, a person close to the talks said.")
        .containsExactly("indirect | a person close to the talks | said | The talks have failed");
  }

  @Test
  void endsAnObjectBeforeTheNextVerbOfSpeaking() {
    quotesOf("The ministry denied the claims and called them “tales for tourists.”")
        .containsExactly(
            "indirect | The ministry | denied | the claims",
            "mixed | The ministry | called | them “tales for tourists.”");
  }

  @Test
  void takesTheWholeTitleOfASpeaker() {
    quotesOf("Orsania's deputy interior minister, Ruben Castagnier, said that it was late.")
        .containsExactly(
            "indirect | Orsania's deputy interior minister, Ruben Castagnier | said | that it was late");
  }

  @Test
  void goesOnWithTheSubjectOverAnInterview() {
    quotesOf("The baker kept silent, but in a later interview said the flour was gone.")
        .containsExactly("indirect | The baker | said | the flour was gone");
  }

  @Test
  void readsOnOverWhereAStatementWasPosted() {
    quotesOf("The front said in a statement posted on Telegram that it would not leave.")
        .containsExactly("indirect | The front | said | that it would not leave");
  }

  @Test
  void namesTheAuthorOfASource() {
    quotesOf("The bridge will open in May, according to a report by engineer Ana Reed.")
        .containsExactly(
            "indirect | a report by engineer Ana Reed | according to | The bridge will open in May");
  }

  @Test
  void endsASourceAtASemicolon() {
    quotesOf("According to Reed, the bridge is old; the road, she said, is older.")
        .containsExactly(
            "indirect | Reed | According to | the bridge is old",
            "indirect | she | said | the road ... is older");
  }

  @Test
  void neverTakesThePlaceOfAStatementForItsSpeaker() {
    quotesOf("In a message posted on X, the minister said that the road would open.")
        .containsExactly("indirect | the minister | said | that the road would open");
  }

  @Test
  void readsAClosingTagByAText() {
    quotesOf("Of 900 wells, only 40 were dry, a survey by the water board found last week.")
        .containsExactly(
            "indirect | a survey by the water board | found | Of 900 wells, only 40 were dry");
    quotesOf("Half of the wells are dry, the study found.")
        .containsExactly("indirect | the study | found | Half of the wells are dry");
    quotesOf("The council knew of the leak, minutes of the meeting show.")
        .containsExactly("indirect | minutes of the meeting | show | The council knew of the leak");
    quotesOf("Prices fell by a fifth in spring, official figures showed.")
        .containsExactly("indirect | official figures | showed | Prices fell by a fifth in spring");
  }

  @Test
  void takesNoTextThatFindsAThingForATag() {
    quotesOf("After the storm passed, the survey found little damage.").isEmpty();
    quotesOf("The boat was gone, the divers found.").isEmpty();
    quotesOf("They planned a parade, a dance, a paper show.").isEmpty();
  }

  @Test
  void endsSpeechWithinSpeechWhereTheOuterSpeechEnds() {
    quotesOf("The police said they have no plans to release the tape, according to two lawyers.")
        .containsExactly(
            "indirect | two lawyers | according to | The police said they have no plans to release the tape",
            "indirect | The police | said | they have no plans to release the tape");
  }
}
