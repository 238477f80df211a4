package org.copydesk.plugin.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The quote extractor, over a whole article,")
class ArticlesTest {

  @Test
  void readsAMovementsLetter() {
    String article =
        """
        Fighters of the Southern Front accused the government of breaking the truce for sending \
        tractors to the border, in an open letter that the prime minister called “a wish list \
        with a stamp.”

        In the letter, addressed to “the mothers of the capital,” the movement explained that it \
        would stay in the hills because “a valley without sentries is a valley for sale.”

        “Whoever sows in spring will harvest in peace,” they added. “Whoever sows mines will \
        harvest widows.”

        The front stressed that they have “never burned a school,” and “the road to the mill is \
        open.”\
        """;
    assertThat(Reading.of(article))
        .containsExactly(
            "indirect | Fighters of the Southern Front | accused | the government of breaking the truce for sending tractors to the border",
            "direct | the prime minister | called | “a wish list with a stamp.”",
            "direct | the movement | explained | “the mothers of the capital,”",
            "mixed | the movement | explained | that it would stay in the hills because “a valley without sentries is a valley for sale.”",
            "direct | they | added | “Whoever sows in spring will harvest in peace,” ... “Whoever sows mines will harvest widows.”",
            "mixed | The front | stressed | that they have “never burned a school,” and “the road to the mill is open.”");
  }

  @Test
  void readsARebelCommunique() {
    String article =
        """
        In a communiqué posted on Telegram, the rebels decried the accord as “a paper bridge.”

        “Even if the colonels sign it, the soldiers will not read it,” the rebel supporters \
        state. “In those tents, nobody asks for paper.”

        The accord is void, they argue, by saying “you would give up the river (and the river is \
        ours).”

        “Second, it says, you would not fish at night. Third, you would pay for the nets.”\
        """;
    assertThat(Reading.of(article))
        .containsExactly(
            "mixed | the rebels | decried | the accord as “a paper bridge.”",
            "direct | the rebel supporters | state | “Even if the colonels sign it, the soldiers will not read it,” ... “In those tents, nobody asks for paper.”",
            "mixed | they | argue | The accord is void ... by saying “you would give up the river (and the river is ours).” ... “Second, it says, you would not fish at night. Third, you would pay for the nets.”");
  }

  @Test
  void readsAMinistrysStatement() {
    String article =
        """
        The Foreign Ministry said in a statement on Tuesday that the embassy would remain open, \
        adding that it “regrets the tone of certain letters.”

        “We have read it twice,” the ministry's spokesman, Omar Benali, told reporters in Rabat. \
        “Once was enough.”

        A spokeswoman for the neighbouring country's presidency, Leila Hamdani, declined to \
        comment.\
        """;
    assertThat(Reading.of(article))
        .containsExactly(
            "indirect | The Foreign Ministry | said | that the embassy would remain open",
            "mixed | The Foreign Ministry | adding | that it “regrets the tone of certain letters.”",
            "direct | the ministry's spokesman, Omar Benali | told | “We have read it twice,” ... “Once was enough.”");
  }

  @Test
  void readsAPastoralLetter() {
    String article =
        """
        The bishops urged Catholics to vote in a pastoral letter read at Mass on Sunday. “No \
        party owns the altar,” the letter says. “No altar should want a party.”

        Cardinal Pablo Ruiz, who signed it, said the church would “open its doors to the losers \
        first.”

        “We are not a parliament,” he wrote, “but we have older chairs.”\
        """;
    assertThat(Reading.of(article))
        .containsExactly(
            "direct | the letter | says | “No party owns the altar,” ... “No altar should want a party.”",
            "mixed | Cardinal Pablo Ruiz | said | the church would “open its doors to the losers first.”",
            "direct | he | wrote | “We are not a parliament,” ... “but we have older chairs.”");
  }

  @Test
  void readsAUnionsManifesto() {
    String article =
        """
        The dockworkers' union published its manifesto on Friday under the title “The Tide Is \
        Ours.” Its authors demand an end to night shifts, which they describe as “theft by the \
        hour.”

        “The cranes do not sleep,” the manifesto reads, “so neither do our children.”

        Union leader Greta Holm said the strike would begin on Monday. According to Holm, “nine \
        in ten” members voted for it.

        “It's blackmail,” said port director Ivan Lund, adding: “Blackmail with a brass band.”\
        """;
    assertThat(Reading.of(article))
        .containsExactly(
            "direct | they | describe | “theft by the hour.”",
            "direct | the manifesto | reads | “The cranes do not sleep,” ... “so neither do our children.”",
            "indirect | Union leader Greta Holm | said | the strike would begin on Monday",
            "mixed | Holm | According to | “nine in ten” members voted for it",
            "direct | port director Ivan Lund | said | “It's blackmail,”",
            "direct | port director Ivan Lund | adding | “Blackmail with a brass band.”");
  }

  @Test
  void readsACompanysMemo() {
    String article =
        """
        In a memo to staff seen by the Herald, chief executive Dana Pike wrote that the company \
        had “grown too fast and listened too slowly.”

        “Some of you will leave us,” Pike continued. “None of you will leave without thanks.”

        The memo, which was first reported by a trade paper, said about 400 jobs would go. \
        Pike's deputy, Luis Ortega, disputed the figure, calling it “a guess with a tie on.”\
        """;
    assertThat(Reading.of(article))
        .containsExactly(
            "mixed | chief executive Dana Pike | wrote | that the company had “grown too fast and listened too slowly.”",
            "direct | Pike | continued | “Some of you will leave us,” ... “None of you will leave without thanks.”",
            "indirect | The memo | said | about 400 jobs would go",
            "mixed | Pike's deputy, Luis Ortega | calling | it “a guess with a tie on.”");
  }

  @Test
  void readsALeakedReport() {
    String article =
        """
        A leaked report warned ministers that the dam “will not see another winter,” three \
        officials said.

        The report, dated 3 May, concluded: “Repair is no longer cheaper than fear.”

        “I have never seen that page,” the water minister told parliament. “And I would remember \
        it.”

        Asked whether he would resign, the minister replied: “Ask the river.”

        Opposition leader Mira Stahl said he should have gone in May.\
        """;
    assertThat(Reading.of(article))
        .containsExactly(
            "mixed | three officials | said | A leaked report warned ministers that the dam “will not see another winter,”",
            "mixed | A leaked report | warned | that the dam “will not see another winter,”",
            "direct | The report | concluded | “Repair is no longer cheaper than fear.”",
            "direct | the water minister | told | “I have never seen that page,” ... “And I would remember it.”",
            "direct | the minister | replied | “Ask the river.”",
            "indirect | Opposition leader Mira Stahl | said | he should have gone in May");
  }

  @Test
  void readsSingleMarksAsTheMainStyle() {
    String article =
        """
        Ministers ‘knew about the leak’

        The council ‘has nothing to hide’, its leader said last night, after the paper published \
        what it called ‘the missing minutes’.

        ‘We didn’t lose them,’ said Councillor Peter O’Shea. ‘They’ve been in the safe since \
        Mayor Lane’s day.’

        But residents’ groups said the safe was ‘as empty as the promises’. ‘It’s the third \
        time,’ one of them, Ann Price, added.\
        """;
    assertThat(Reading.of(article))
        .containsExactly(
            "mixed | its leader | said | The council ‘has nothing to hide’",
            "direct | it | called | ‘the missing minutes’",
            "direct | Councillor Peter O’Shea | said | ‘We didn’t lose them,’ ... ‘They’ve been in the safe since Mayor Lane’s day.’",
            "mixed | residents’ groups | said | the safe was ‘as empty as the promises’",
            "direct | one of them | added | ‘It’s the third time,’");
  }

  @Test
  void readsTheRivalsReply() {
    String article =
        """
        The rival faction replied within hours. “They write letters because they have lost their \
        voice,” its commander, known as Abu Karim, said in an audio recording. “We do not write. \
        We arrive.

        “Let them count our flags on the road to Merv. Let them count again in June.”

        The recording, the faction's first since March, also mocked the movement's envoys as \
        “tailors of surrender.”\
        """;
    assertThat(Reading.of(article))
        .containsExactly(
            "direct | its commander | said | “They write letters because they have lost their voice,” ... “We do not write. We arrive. ... “Let them count our flags on the road to Merv. Let them count again in June.”",
            "mixed | The recording | mocked | the movement's envoys as “tailors of surrender.”");
  }

  @Test
  void readsTheAnswerOfAMinister() {
    String article =
        """
        The Movement for the Valley on Monday rejected the ministry's offer, saying it was \
        “written in another language.”

        “Our people have asked for water, not for wire,” the movement's letter continued. “Take \
        the wire away.”

        Speaking in the capital, Interior Minister Joao Prata said his government “will not be \
        lectured by men in masks.” He noted that 14 villages had signed the accord and that \
        “more will follow.”

        “Nothing,” he added, “is written in stone. Not even on stone.”\
        """;
    assertThat(Reading.of(article))
        .containsExactly(
            "mixed | The Movement for the Valley | saying | it was “written in another language.”",
            "direct | the movement's letter | continued | “Our people have asked for water, not for wire,” ... “Take the wire away.”",
            "mixed | Interior Minister Joao Prata | said | his government “will not be lectured by men in masks.”",
            "mixed | He | noted | that 14 villages had signed the accord and that “more will follow.”",
            "direct | he | added | “Nothing,” ... “is written in stone. Not even on stone.”");
  }
}
