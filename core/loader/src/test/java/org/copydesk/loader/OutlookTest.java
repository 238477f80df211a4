package org.copydesk.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.source.Loaded;
import org.junit.jupiter.api.Test;

class OutlookTest {

  private static final byte[] NOTES = Samples.utf8("Notes of the meeting on Monday.");

  private static MsgFile mail() {
    return new MsgFile("RE: Harbour plan")
        .from("Mara Línd", "mara@example.org")
        .to("Ken Ito", "ken@example.org")
        .sent(Instant.parse("2026-03-03T09:00:00Z"))
        .plain(
            "Dear Ken,\r\n\r\nthe council said on Monday that it would cost 3 million €.\r\n\r\n"
                + "-- \r\nMara Línd\r\nHarbour office\r\n\r\n"
                + "________________________________\r\nFrom: Ken Ito <ken@example.org>\r\n"
                + "Sent: Monday, 2 March 2026 09:00\r\nTo: Mara Línd\r\nSubject: Harbour plan\r\n\r\n"
                + "What will it cost?\r\n");
  }

  @Test
  void aSavedMailIsReadLikeAnyOther() {
    Document mail = Loading.document("plan.msg", mail().bytes());

    assertThat(mail.metadata().title()).isEqualTo("RE: Harbour plan");
    assertThat(mail.metadata().authors()).containsExactly("Mara Línd");
    assertThat(mail.metadata().published()).isEqualTo("2026-03-03T09:00:00Z");
    assertThat(mail.metadata().other())
        .containsEntry("from", "Mara Línd <mara@example.org>")
        .containsEntry("to", "Ken Ito <ken@example.org>");
    assertThat(Loading.sections(mail))
        .containsExactly(
            "TITLE: RE: Harbour plan",
            "PARAGRAPH: Dear Ken,",
            "PARAGRAPH: the council said on Monday that it would cost 3 million €.",
            "PARAGRAPH: -- \nMara Línd\nHarbour office",
            "QUOTED_REPLY: ________________________________\nFrom: Ken Ito <ken@example.org>\n"
                + "Sent: Monday, 2 March 2026 09:00\nTo: Mara Línd\nSubject: Harbour plan\n\n"
                + "What will it cost?");
    assertThat(mail.sections().get(3).attributes()).containsEntry("role", "signature");
  }

  @Test
  void aBodyInHtmlAloneIsReadAndShownPicturesAreCounted() {
    byte[] mail =
        new MsgFile("Plan")
            .html("<p>The harbour costs 3 million.</p><img src=\"cid:logo@1\">")
            .attach("logo.png", "image/png", "logo@1", new byte[] {1, 2, 3})
            .attach("../notes.txt", "text/plain", "", NOTES)
            .bytes();

    List<Loaded> outcomes = Loading.outcomes("plan.msg", mail);

    assertThat(Loading.summaries(outcomes))
        .containsExactly("plan.msg ok", "plan.msg!/notes.txt ok");
    assertThat(Loading.document(outcomes.get(0)).text()).contains("The harbour costs 3 million.");
    assertThat(Loading.document(outcomes.get(0)).metadata().other()).containsEntry("pictures", "1");
  }

  @Test
  void anEncryptedMailSaysSoAndNamesNoPassword() {
    Loaded outcome = Loading.outcomes("plan.msg", mail().kind("IPM.Note.SMIME").bytes()).get(0);

    assertThat(Loading.summary(outcome)).isEqualTo("plan.msg encrypted");
    assertThat(((Loaded.Failed) outcome).detail()).contains("recipients").doesNotContain("input");
  }

  @Test
  void aBrokenMailOrMailboxIsNoCrash() {
    byte[] whole = mail().bytes();
    byte[] mailbox = new byte[600];
    System.arraycopy(new byte[] {'!', 'B', 'D', 'N'}, 0, mailbox, 0, 4);

    assertThat(Loading.outcomes("cut.msg", Samples.firstPart(whole, 0.6))).hasSize(1);
    assertThat(Loading.summaries(Loading.outcomes("bad.pst", mailbox)))
        .containsExactly("bad.pst damaged");
    assertThat(
            Loading.summaries(
                Loading.outcomes("bad.emlx", Samples.utf8("no number\nSubject: A\n\nB"))))
        .hasSize(1);
    assertThat(Loading.summaries(Loading.outcomes("plan.txt", whole)))
        .containsExactly("plan.txt ok");
  }

  @Test
  void aFileOfAppleMailHoldsOneMail() {
    String mail = "From: a@example.org\nSubject: Quay\n\nThe quay is closed.\n";
    byte[] file = Samples.utf8(mail.length() + "\n" + mail + "<?xml version=\"1.0\"?><plist/>\n");

    assertThat(Loading.document("1.emlx", file).text()).isEqualTo("Quay\n\nThe quay is closed.");
  }
}
