package org.copydesk.loader.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.tika.detect.EncodingDetector;
import org.copydesk.loader.tika.Parsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CharsetsTest {

  private static final EncodingDetector DETECTOR = Parsers.shared().encodings();

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments(
            "windows-1252",
            "Der Bürgermeister erklärte am Montag, die Brücke koste 3 Millionen €, „viel zu viel“, sagte er. Die Größe der Straße überraschte alle Gäste."),
        arguments(
            "windows-1252",
            "Le maire a déclaré lundi que l’hôpital coûterait 3 millions d’euros – « c’est trop cher », a-t-il ajouté. L’été dernier, les élèves étaient déjà là."),
        arguments(
            "windows-1252",
            "El alcalde señaló que la reunión de mañana será difícil: “no habrá más dinero”, añadió. ¿Quién pagará la construcción del túnel?"),
        arguments(
            "windows-1252",
            "The mayor said: “We’re ready” – and left. The café on the corner was closed."),
        arguments(
            "windows-1252",
            "The council’s plan was approved on Monday. It will cost three million pounds and take two years to finish."),
        arguments(
            "ISO-8859-1",
            "Der Bürgermeister erklärte am Montag, die Brücke koste 3 Millionen, viel zu viel, sagte er. Die Größe der Straße überraschte alle Gäste."),
        arguments(
            "ISO-8859-15",
            "Le cœur de la ville coûtera 3 millions €, a déclaré le maire. Les élèves étaient déjà là l'été dernier, € 200."),
        arguments("Shift_JIS", "市長は月曜日に、新しい橋の建設費は三億円になると述べた。「これは高すぎる」と議員は語った。来年の春に工事が始まる。"),
        arguments("EUC-JP", "市長は月曜日に、新しい橋の建設費は三億円になると述べた。「これは高すぎる」と議員は語った。来年の春に工事が始まる。"),
        arguments("ISO-2022-JP", "市長は月曜日に、新しい橋の建設費は三億円になると述べた。「これは高すぎる」と議員は語った。来年の春に工事が始まる。"),
        arguments("GB18030", "市长星期一表示，新大桥的建设费用将达到三亿元。“这太贵了”，一位议员说。工程将于明年春天开始，预计两年完成。"),
        arguments("Big5", "市長星期一表示，新大橋的建設費用將達到三億元。「這太貴了」，一位議員說。工程將於明年春天開始，預計兩年完成。"),
        arguments(
            "EUC-KR", "시장은 월요일에 새 다리의 건설비가 삼억 원이 될 것이라고 말했다. 의원은 너무 비싸다고 말했다. 공사는 내년 봄에 시작된다."),
        arguments(
            "KOI8-R",
            "Мэр заявил в понедельник, что новый мост обойдётся в три миллиона рублей. \"Это слишком дорого\", - сказал депутат. Строительство начнётся весной."),
        arguments(
            "windows-1251",
            "Мэр заявил в понедельник, что новый мост обойдётся в три миллиона рублей. «Это слишком дорого», — сказал депутат. Строительство начнётся весной."),
        arguments(
            "windows-1251",
            "Мерът заяви в понеделник, че новият мост ще струва три милиона лева. „Това е твърде скъпо“, каза съветникът."),
        arguments(
            "windows-1250",
            "Burmistrz oświadczył w poniedziałek, że nowy most będzie kosztował trzy miliony złotych. „To za drogo”, powiedział radny. Budowa rozpocznie się wiosną."),
        arguments(
            "ISO-8859-2",
            "Starosta v pondělí oznámil, že nový most bude stát tři miliony korun. To je příliš drahé, řekl zastupitel. Stavba začne na jaře."),
        arguments(
            "windows-1253",
            "Ο δήμαρχος δήλωσε τη Δευτέρα ότι η νέα γέφυρα θα κοστίσει τρία εκατομμύρια ευρώ. «Είναι πολύ ακριβό», είπε ο σύμβουλος."),
        arguments(
            "windows-1254",
            "Belediye başkanı pazartesi günü yeni köprünün üç milyon liraya mal olacağını söyledi. “Bu çok pahalı” diye ekledi. İnşaat gelecek yıl başlayacak."),
        arguments(
            "windows-1255",
            "ראש העיר אמר ביום שני כי הגשר החדש יעלה שלושה מיליון שקלים. זה יקר מדי, אמר חבר המועצה. הבנייה תתחיל באביב."),
        arguments(
            "windows-1256",
            "قال رئيس البلدية يوم الاثنين إن الجسر الجديد سيكلف ثلاثة ملايين. هذا مكلف للغاية، قال عضو المجلس. سيبدأ البناء في الربيع."),
        arguments(
            "x-MacRoman",
            "Le maire a déclaré lundi que l’hôpital coûterait 3 millions d’euros – « c’est trop cher », a-t-il ajouté. L’été dernier, les élèves étaient déjà là."),
        arguments("UTF-16LE", "The mayor said on Monday that the bridge would cost 3 million."),
        arguments(
            "UTF-16BE",
            "Мэр заявил в понедельник, что новый мост обойдётся в три миллиона рублей."),
        arguments("UTF-16LE", "市長は月曜日に、新しい橋の建設費は三億円になると述べた。「これは高すぎる」と議員は語った。"),
        arguments(
            "IBM850",
            "Der Bürgermeister erklärte am Montag, die Brücke koste 3 Millionen, viel zu viel, sagte er. Die Größe der Straße überraschte alle Gäste."),
        arguments(
            "windows-1257",
            "Mērs pirmdien paziņoja, ka jaunais tilts maksās trīs miljonus eiro. Tas ir pārāk dārgi, sacīja deputāts. Būvniecība sāksies pavasarī."));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextOfAnUnknownCharsetIsReadAsItWasWritten(String charset, String text) throws IOException {
    String lines = text + "\r\n";

    assertThat(Charsets.decode(lines.getBytes(Charset.forName(charset)), DETECTOR))
        .isEqualTo(lines);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void anOverrideDecidesAtOnce(String charset, String text) throws IOException {
    EncodingDetector override = new CharsetOverride(Charset.forName(charset));

    assertThat(Charsets.decode(text.getBytes(Charset.forName(charset)), override)).isEqualTo(text);
  }

  @Test
  void aByteOrderMarkWinsOverTheOverride() throws IOException {
    EncodingDetector override = new CharsetOverride(Charset.forName("windows-1251"));
    byte[] marked = "\uFEFFÉté".getBytes(StandardCharsets.UTF_8);

    assertThat(Charsets.decode(marked, override)).isEqualTo("Été");
  }

  @Test
  void aPageThatDeclaresItsCharsetWinsOverTheOverride() throws IOException {
    EncodingDetector override = new CharsetOverride(Charset.forName("windows-1251"));
    byte[] page = "<html><head><meta charset='utf-8'></head>Été".getBytes(StandardCharsets.UTF_8);

    assertThat(Charsets.decode(page, override)).endsWith("Été");
  }

  @Test
  void aFewWrongBytesInUtf8AreShownAsSuchAndChangeNothingElse() throws IOException {
    byte[] text =
        "Die Brücke über den Fluß ist für Fußgänger gesperrt. ?".getBytes(StandardCharsets.UTF_8);
    text[text.length - 1] = (byte) 0xE9;

    assertThat(Charsets.decode(text, DETECTOR))
        .isEqualTo("Die Brücke über den Fluß ist für Fußgänger gesperrt. \uFFFD");
  }

  @Test
  void textThatWasGarbledBeforeItWasSavedStaysAsItIs() throws IOException {
    String garbled = "Die BrÃ¼cke ist gesperrt, und GrÃ¶ÃŸe zÃ¤hlt.";

    assertThat(Charsets.decode(garbled.getBytes(StandardCharsets.UTF_8), DETECTOR))
        .isEqualTo(garbled);
  }

  @Test
  void aPoundSignAloneIsNoPolishLetter() throws IOException {
    String text = "The bridge will cost £3 million, the mayor said.";

    assertThat(Charsets.decode(text.getBytes(StandardCharsets.ISO_8859_1), DETECTOR))
        .isEqualTo(text);
  }

  @Test
  void whatIsDeclaredIsTakenForWhatItsWritersMeant() {
    assertThat(Charsets.declared("ISO-8859-1")).isEqualTo(Charset.forName("windows-1252"));
    assertThat(Charsets.declared("\"gb2312\"")).isEqualTo(Charset.forName("GB18030"));
    assertThat(Charsets.declared("us-ascii")).isNull();
    assertThat(Charsets.declared("x-unheard-of")).isNull();
    assertThat(Charsets.declared("no name at all")).isNull();
  }

  @Test
  void utf8UnderAnotherNameIsStillUtf8() {
    byte[] text = "Größe zählt".getBytes(StandardCharsets.UTF_8);

    assertThat(Charsets.decode(text, Charset.forName("windows-1252"))).isEqualTo("Größe zählt");
    assertThat(
            Charsets.decode(
                "Größe".getBytes(StandardCharsets.ISO_8859_1), Charset.forName("windows-1252")))
        .isEqualTo("Größe");
  }
}
