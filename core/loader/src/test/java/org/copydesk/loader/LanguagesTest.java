package org.copydesk.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LanguagesTest {

  private static final String ENGLISH =
      "The council met on Monday, and most of its members were for the plan. ";
  private static final String GERMAN =
      "Der Rat kam am Montag zusammen, und die meisten Mitglieder waren für den Plan. ";

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments(
            "en",
            "The mayor said on Monday that the new bridge would cost three million pounds. It is far too expensive, a councillor replied, and the work will not begin before spring."),
        arguments(
            "de",
            "Der Bürgermeister erklärte am Montag, die neue Brücke werde drei Millionen Euro kosten. Das sei viel zu teuer, erwiderte ein Stadtrat, und die Arbeiten begännen nicht vor dem Frühjahr."),
        arguments(
            "fr",
            "Le maire a déclaré lundi que le nouveau pont coûterait trois millions d'euros. C'est beaucoup trop cher, a répondu un conseiller, et les travaux ne commenceront pas avant le printemps."),
        arguments(
            "es",
            "El alcalde dijo el lunes que el nuevo puente costaría tres millones de euros. Es demasiado caro, respondió un concejal, y las obras no empezarán antes de la primavera."),
        arguments(
            "it",
            "Il sindaco ha detto lunedì che il nuovo ponte costerà tre milioni di euro. È troppo caro, ha risposto un consigliere, e i lavori non cominceranno prima della primavera."),
        arguments(
            "pt",
            "O presidente da câmara disse na segunda-feira que a nova ponte custará três milhões de euros. É demasiado caro, respondeu um vereador, e as obras não começarão antes da primavera."),
        arguments(
            "nl",
            "De burgemeester zei maandag dat de nieuwe brug drie miljoen euro zal kosten. Dat is veel te duur, antwoordde een raadslid, en het werk begint niet voor het voorjaar."),
        arguments(
            "sv",
            "Borgmästaren sade på måndagen att den nya bron kommer att kosta tre miljoner kronor. Det är alldeles för dyrt, svarade en ledamot, och arbetet börjar inte före våren."),
        arguments(
            "pl",
            "Burmistrz powiedział w poniedziałek, że nowy most będzie kosztował trzy miliony złotych. To zdecydowanie za drogo, odpowiedział radny, a prace nie zaczną się przed wiosną."),
        arguments(
            "cs",
            "Starosta v pondělí řekl, že nový most bude stát tři miliony korun. To je příliš drahé, odpověděl zastupitel, a práce nezačnou před jarem."),
        arguments(
            "ru",
            "Мэр заявил в понедельник, что новый мост обойдётся в три миллиона рублей. Это слишком дорого, ответил депутат, и работы не начнутся раньше весны."),
        arguments(
            "tr",
            "Belediye başkanı pazartesi günü yeni köprünün üç milyon liraya mal olacağını söyledi. Bu çok pahalı, diye yanıtladı bir üye, çalışmalar bahardan önce başlamayacak."),
        arguments(
            "ar",
            "قال رئيس البلدية يوم الاثنين إن الجسر الجديد سيكلف ثلاثة ملايين. هذا مكلف للغاية، رد عضو في المجلس، ولن تبدأ الأعمال قبل الربيع."),
        arguments("zh", "市长星期一表示，新大桥将耗资三百万元。一位议员回应说，这太贵了，工程要到春天才会开始，预计两年内完成。"),
        arguments("ja", "市長は月曜日に、新しい橋には三百万円かかると述べた。それは高すぎると議員は答え、工事は春まで始まらない。"),
        arguments(
            "fi",
            "Kaupunginjohtaja sanoi maanantaina, että uusi silta maksaa kolme miljoonaa euroa. Se on aivan liian kallis, vastasi valtuutettu, eivätkä työt ala ennen kevättä."));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextIsInTheLanguageThatItIsWrittenIn(String code, String text) {
    assertThat(Languages.of(text, null, "xx").code()).isEqualTo(code);
    assertThat(Languages.of(text.repeat(40), "xx", "xx").code()).isEqualTo(code);
    assertThat(Languages.of(text, null, "xx").confidence()).isBetween(0.5, 1.0);
  }

  @Test
  void aShortTextGetsWhatItDeclaresOrTheUsualOne() {
    assertThat(Languages.of("Plan B", null, "fi")).isEqualTo(Language.given("fi"));
    assertThat(Languages.of("Plan B", "sv", "fi")).isEqualTo(Language.given("sv"));
    assertThat(Languages.of("1,204 3,500 42", null, "fi")).isEqualTo(Language.given("fi"));
  }

  @Test
  void aMixedTextIsInItsMainLanguage() {
    assertThat(Languages.of(GERMAN + ENGLISH.repeat(30), null, "fi").code()).isEqualTo("en");
    assertThat(Languages.of(ENGLISH + GERMAN.repeat(30), null, "fi").code()).isEqualTo("de");
  }

  @Test
  void theConfidenceStandsInTheMetadataWhereTheTextWasAsked() {
    Document told = Loading.document("a.txt", ENGLISH.repeat(3));
    Document usual = Loading.document("a.txt", "Plan B");

    assertThat(told.metadata().language()).isEqualTo("en");
    assertThat(told.metadata().other()).containsKey("language-confidence");
    assertThat(usual.metadata().language()).isEqualTo("en");
    assertThat(usual.metadata().other()).doesNotContainKey("language-confidence");
    assertThat(new Language("fr", 0.98765).in(Metadata.EMPTY).other())
        .containsEntry("language-confidence", "0.988");
  }
}
