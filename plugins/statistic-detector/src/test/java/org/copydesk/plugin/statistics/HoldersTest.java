package org.copydesk.plugin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Shares with several holders: whose share each is, and of what. */
class HoldersTest {

  @Test
  void aClauseBehindASemicolonHasItsOwnSubject() {
    String text =
        "Brazil alone accounted for 29 percent; Peru's share fell to 8 percent from 13 percent.";
    assertThat(Found.subjects(text))
        .containsExactly("29: Brazil", "8: Peru's share", "13: Peru's share");
  }

  @Test
  void whoeverIsBlamedHasTheShare() {
    String text =
        "Rebels were blamed for 30 percent of the deaths, government forces for 55 percent and the"
            + " rest could not be attributed, the UN says.";
    assertThat(Found.subjects(text))
        .containsExactly("30: Rebels / the deaths", "55: government forces / the deaths");
    assertThat(Found.sources(text)).containsExactly("30: the UN", "55: the UN");
  }

  @Test
  void theWholeListHasTheShare() {
    String text = "Peru, the United States and Chile together produced 54 percent of exports.";
    assertThat(Found.subjects(text))
        .containsExactly("54: Peru, the United States and Chile / exports");
    assertThat(Found.subjects("Sales rose in Peru, and Chile accounted for 30 percent of exports."))
        .containsExactly("30: Chile / exports");
  }

  @Test
  void aRivalInAnAppositionSharesTheBlame() {
    String text =
        "The Lobe Front and its rival, the Marsh Army, were blamed for 38 percent of the killings"
            + " and smugglers for more than half, the ministry said.";
    assertThat(Found.subjects(text))
        .containsExactly(
            "38: The Lobe Front and its rival / the killings", "0.5: smugglers / the killings");
    assertThat(Found.times(text)).containsExactly("38: -", "0.5: -");
  }

  @Test
  void aShareIsTheirsToWhomItIsAttributed() {
    String text =
        "Some 40 percent of the fires were attributed to farmers, 12 percent to lightning.";
    assertThat(Found.subjects(text))
        .containsExactly("40: farmers / the fires", "12: lightning / the fires");
  }

  @Test
  void whoeverIsToBlameHasTheShare() {
    String text = "Trucks were to blame for 18 percent of the emissions, cars for 44 percent.";
    assertThat(Found.subjects(text))
        .containsExactly("18: Trucks / the emissions", "44: cars / the emissions");
  }

  @Test
  void theWholeThatOpensTheSentenceIsForAllHolders() {
    String text =
        "Of the 900 complaints received last year, banks were responsible for half, insurers for a"
            + " quarter and brokers for the rest, according to figures from the regulator.";
    assertThat(Found.subjects(text))
        .containsExactly(
            "900: - / complaints", "0.5: banks / complaints", "0.25: insurers / complaints");
    assertThat(Found.times(text))
        .containsExactly("900: last year", "0.5: last year", "0.25: last year");
  }

  @Test
  void theSecondClauseKeepsTheWholeOfTheFirst() {
    String text =
        "According to the health ministry, smoking accounted for 12 percent of deaths in 2022,"
            + " while alcohol was responsible for 5 percent.";
    assertThat(Found.subjects(text)).containsExactly("12: smoking / deaths", "5: alcohol / deaths");
    assertThat(Found.sources(text))
        .containsExactly("12: the health ministry", "5: the health ministry");
  }

  @Test
  void respectivelyGivesEachHolderItsShare() {
    assertThat(
            Found.subjects(
                "Germany and France accounted for 30 percent and 22 percent of sales,"
                    + " respectively."))
        .containsExactly("30: Germany", "22: France / sales");
    assertThat(
            Found.subjects(
                "Kenya and Uganda accounted for 40 percent and 25 percent respectively, the bank's"
                    + " report said."))
        .containsExactly("40: Kenya", "25: Uganda");
  }

  @Test
  void aHolderInAThatClauseIsNotTheSource() {
    String text =
        "The UN says that women made up 61 percent of the displaced in March, and children 24"
            + " percent.";
    assertThat(Found.subjects(text)).containsExactly("61: women", "24: children");
    assertThat(Found.sources(text)).containsExactly("61: The UN", "24: The UN");
  }

  @Test
  void aHolderCanBeBlamedForAPartInWords() {
    String text =
        "The militia was blamed for two thirds of the 320 attacks recorded in May, the UN mission"
            + " in Bora said in a report released on Thursday.";
    assertThat(Found.subjects(text).get(0)).endsWith(": The militia / the 320 attacks");
    assertThat(Found.times(text)).allMatch(time -> time.endsWith(": in May"));
  }

  @Test
  void whereasEndsTheClauseOfTheFirstHolder() {
    String text = "Coal's share fell to 20 percent in May, whereas gas rose to 35 percent.";
    assertThat(Found.subjects(text)).containsExactly("20: Coal's share", "35: gas");
  }

  @Test
  void anArmyHasWhatTheVerbBeforeGaveTheOther() {
    String text =
        "Of 340 checkpoints, the Covenant ran 61 percent in February, and the army 22 percent; the"
            + " rest were unmanned, monitors say.";
    assertThat(Found.subjects(text))
        .containsExactly(
            "340: - / checkpoints", "61: the Covenant / checkpoints", "22: the army / checkpoints");
  }

  @Test
  void aPlaceBehindTheHeadBelongsToTheSubject() {
    assertThat(Found.subjects("She added that the road around Lagos costs $3 million per mile."))
        .containsExactly("3000000: the road around Lagos");
  }
}
