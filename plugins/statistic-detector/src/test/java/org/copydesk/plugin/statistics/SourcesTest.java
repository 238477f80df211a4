package org.copydesk.plugin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who states a figure: studies, claims told by nouns, forecasts, and what is no statement. */
class SourcesTest {

  private static void found(String text, String... sources) {
    assertThat(Found.sources(text)).as(text).containsExactly(sources);
  }

  @Test
  void aStudyIsTheSourceWhateverStandsBetween() {
    found(
        "A Harvale poll released in late August found that 74 percent of voters were angry.",
        "74: A Harvale poll");
    found(
        "A review of the accounts by the town, completed in May, found that 40 bills were wrong.",
        "40: A review of the accounts by the town");
    found(
        "A 2014 study that appeared in the Lund Medical Journal found that 40 tips were wrong.",
        "40: A 2014 study");
  }

  @Test
  void aStudyGoesOnInTheNextSentenceUnlessThatHasATimeOfItsOwn() {
    String poll = "An Ostia poll found that 74 percent of voters were angry. ";
    found(poll + "Some 12 percent were not.", "74: An Ostia poll", "12: An Ostia poll");
    found(poll + "In March the share was 12 percent.", "74: An Ostia poll", "12: -");
  }

  @Test
  void aClaimToldByANounIsItsOwners() {
    found(
        "Marlow's repeated insistence that only 1 percent of homes were hit fell flat.",
        "1: Marlow");
    found("Marlow was laughed at for his remark about 47 percent of voters.", "47: Marlow");
    found("The union ignored Marlow's threat to cut 300 jobs.", "300: Marlow");
  }

  @Test
  void whoPutsAFigureAtSomethingStatesIt() {
    found("The Treasury puts the cost at $40 million.", "40000000: The Treasury");
    found("Analysts expect sales of $40 million.", "40000000: Analysts");
  }

  @Test
  void whatIsNoStatementHasNoSource() {
    found("Drillers added five rigs.", "5: -");
    found("Victims can claim up to $85.", "85: -");
    found("Let's say you need 40 bricks.", "40: -");
    found("The thermometer showed 49 degrees.", "49: -");
    found("Officials were told by Marlow to lock 40 doors.", "40: -");
    found("Marlow warned the mayors to lock 40 doors.", "40: -");
    found("He did so while showing support for 40 schemes.", "40: -");
  }

  @Test
  void aSemicolonPartsWhoIsCitedFromWhatStandsBesideIt() {
    found(
        "The dam may cost $40 million; 56 percent of voters like it, according to a poll by Norda.",
        "40000000: -",
        "56: a poll by Norda");
  }

  @Test
  void aNameIsASourceBeforeItsPronoun() {
    found("Marlow said he expected to sell 40 boats.", "40: Marlow");
    found("The film has Marlow asking, \"Why am I 50 points behind?\"", "50: Marlow");
  }
}
