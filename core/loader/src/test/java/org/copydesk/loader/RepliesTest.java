package org.copydesk.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;
import org.copydesk.api.source.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepliesTest {

  private static Document plain(String body) {
    return mail("text/plain; charset=utf-8", body);
  }

  private static Document mail(String type, String body) {
    String whole = "Subject: Quay\nMIME-Version: 1.0\nContent-Type: " + type + "\n\n" + body;
    return Loading.document("a.eml", Samples.utf8(whole));
  }

  private static List<String> replies(Document document) {
    return Loading.texts(document, SectionKind.QUOTED_REPLY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----Original Message-----",
        "---------- Forwarded message ---------",
        "-----Ursprüngliche Nachricht-----",
        "Begin forwarded message:",
        "From: Ken Ito\nSent: Monday\nTo: Mara",
        "Von: Ken Ito\nGesendet: Montag\nAn: Mara",
        "De : Ken Ito\nEnvoyé : lundi\nÀ : Mara",
        "*From:* Ken Ito\n*Date:* Monday\n*To:* Mara"
      })
  void whatFollowsAMarkIsRepeated(String mark) {
    Document document = plain("I agree.\n\n" + mark + "\n\nThe quay costs 3 million.\n");

    assertThat(replies(document)).containsExactly(mark + "\n\nThe quay costs 3 million.");
    assertThat(Loading.texts(document, SectionKind.PARAGRAPH)).containsExactly("I agree.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Mon, 2 Mar 2026 at 09:00, Ken Ito wrote:",
        "Am 2. März 2026 um 09:00 schrieb Ken Ito:",
        "Le lun. 2 mars 2026 à 09:00, Ken Ito a écrit :",
        "El lun, 2 mar 2026 a las 9:00, Ken Ito escribió:",
        "W dniu 2.03.2026 o 09:00, Ken Ito pisze:",
        "ma 2. maalisk. 2026 klo 9.00 Ken Ito (ken@example.org) kirjoitti:",
        "2 марта 2026 г., 09:00, Ken Ito написал:"
      })
  void nestedRepliesAreOne(String introduction) {
    Document document =
        plain("Yes.\n\n" + introduction + "\n\n> Is it?\n>> Was it asked?\n> Ken\n\nMara\n");

    assertThat(replies(document))
        .containsExactly(introduction + "\n\n> Is it?\n>> Was it asked?\n> Ken");
    assertThat(Loading.texts(document, SectionKind.PARAGRAPH)).containsExactly("Yes.", "Mara");
  }

  @Test
  void aSentenceThatBeginsLikeAHeaderIsTheSendersOwn() {
    Document document = plain("From: the quay, you see the harbour.\nIt is old.\n\nSent: today.\n");

    assertThat(replies(document)).isEmpty();
  }

  @Test
  void softLineBreaksAreJoined() {
    Document document =
        mail(
            "text/plain; charset=utf-8; format=flowed",
            "The council said on Monday that the \nharbour would cost 3 million.\n\n"
                + "> What does \n> it cost?\n\n-- \nMara\n");

    assertThat(Loading.sections(document))
        .containsExactly(
            "TITLE: Quay",
            "PARAGRAPH: The council said on Monday that the harbour would cost 3 million.",
            "QUOTED_REPLY: > What does it cost?",
            "PARAGRAPH: -- \nMara");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='gmail_quote'><div class='gmail_attr'>On Monday, Ken Ito wrote:</div>"
            + "<blockquote>The quay costs 3 million.</blockquote></div>",
        "<div>On Mon, 2 Mar 2026, at 09:00, Ken Ito wrote:</div>"
            + "<blockquote type='cite'><p>The quay costs 3 million.</p></blockquote>",
        "<div id='appendonsend'></div><hr><div id='divRplyFwdMsg'>From: Ken Ito</div>"
            + "<p>The quay costs 3 million.</p>",
        "<div><div style='border-top:solid #E1E1E1 1.0pt'><p><b>From:</b> Ken Ito<br>"
            + "<b>Sent:</b> Monday<br><b>To:</b> Mara</p></div></div>"
            + "<p>The quay costs 3 million.</p>"
      })
  void theWaysOfRepeatingInHtmlAreKnown(String quote) {
    Document document =
        mail("text/html; charset=utf-8", "<html><body><p>I agree.</p>" + quote + "</body></html>");

    assertThat(String.join("\n", replies(document))).contains("The quay costs 3 million.");
    assertThat(own(document)).containsExactly("I agree.");
  }

  /** Returns the paragraphs that the sender wrote. */
  private static List<String> own(Document document) {
    List<Span> replies =
        document.sections().stream()
            .filter(section -> section.kind() == SectionKind.QUOTED_REPLY)
            .map(Section::span)
            .toList();
    return document.sections().stream()
        .filter(section -> section.kind() == SectionKind.PARAGRAPH)
        .map(Section::span)
        .filter(span -> replies.stream().noneMatch(span::overlaps))
        .map(document::text)
        .toList();
  }

  @Test
  void namesOfAttachmentsInAnyFormAreRead() {
    String mail =
        """
        Subject: Names
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain; charset=shift_jis
        Content-Transfer-Encoding: base64

        jnOSt4LNjJ+T+pd2k/o=
        --b
        Content-Type: text/plain
        Content-Disposition: attachment; filename*=UTF-8''Gr%C3%B6%C3%9Fe.txt

        One.
        --b
        Content-Type: text/plain
        Content-Disposition: attachment; filename*0="a very long "; filename*1="name.txt"

        Two.
        --b
        Content-Type: text/plain; name="=?ISO-8859-1?Q?Fl=FCsse.txt?="
        Content-Disposition: attachment

        Three.
        --b
        Content-Type: text/calendar; charset=utf-8

        BEGIN:VCALENDAR
        SUMMARY:Meeting on the quay
        END:VCALENDAR
        --b--
        """;

    List<Loaded> outcomes = Loading.outcomes("a.eml", Samples.utf8(mail));

    assertThat(Loading.summaries(outcomes))
        .containsExactly(
            "a.eml ok",
            "a.eml!/Größe.txt ok",
            "a.eml!/a very long name.txt ok",
            "a.eml!/Flüsse.txt ok",
            "a.eml!/embedded-1 ok");
    assertThat(Loading.document(outcomes.get(0)).text()).startsWith("Names\n\n市長は");
  }

  @Test
  void aMailThatPgpEncryptedIsEncrypted() {
    String mail =
        "Subject: Secret\n\n-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n";

    assertThat(Loading.summaries(Loading.outcomes("a.eml", Samples.utf8(mail))))
        .containsExactly("a.eml encrypted");
  }

  @Test
  void aMailboxKeepsItsBytesAndWordsThatLookLikeABorder() {
    String mailbox =
        "From ken@example.org Mon Mar  2 09:00:00 2026\nSubject: One\nContent-Type: text/plain;"
            + " charset=utf-8\n\nDie Größe zählt.\n\nFrom here on it is flat.\n>From there too.\n\n"
            + "From mara@example.org Tue Mar  3 09:00:00 2026\nSubject: Two\n\nYes.\n";

    List<Loaded> outcomes = Loading.outcomes("a.mbox", Samples.utf8(mailbox));

    assertThat(outcomes).hasSize(3);
    assertThat(Loading.document(outcomes.get(1)).text())
        .isEqualTo("One\n\nDie Größe zählt.\n\nFrom here on it is flat.\nFrom there too.");
  }
}
