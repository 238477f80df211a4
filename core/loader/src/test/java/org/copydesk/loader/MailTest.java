package org.copydesk.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.SectionKind;
import org.copydesk.api.source.Loaded;
import org.junit.jupiter.api.Test;

class MailTest {

  private static final String MAIL =
      """
      From: =?UTF-8?Q?Mara_L=C3=ADnd?= <mara@example.org>
      To: Desk <desk@example.org>, "Ito, Ken" <ken@example.org>
      Cc: copy@example.org
      Subject: =?UTF-8?B?SGFyYm91ciBwbGFu?=
      Date: Tue, 3 Mar 2026 10:00:00 +0100
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=outer

      --outer
      Content-Type: multipart/alternative; boundary=inner

      --inner
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      Dear all,

      the council said on Monday that the harbour would cost 3 million =E2=82=AC.

      On Mon, 2 Mar 2026 at 09:00, Ken Ito
      <ken@example.org> wrote:

      > What is the cost?
      >
      > Ken

      Best wishes, Mara
      --inner
      Content-Type: text/html; charset=utf-8

      <p>Dear all,</p><p>the council said on Monday that the harbour would cost 3 million.</p>
      --inner--
      --outer
      Content-Type: text/plain; name="../../notes.txt"
      Content-Disposition: attachment; filename="../../notes.txt"

      Notes of the meeting.
      --outer
      Content-Type: message/rfc822

      From: b@example.org
      Subject: Inner
      Content-Type: text/html

      <p>Inner body.</p><blockquote type="cite"><p>First asked.</p><p>Then asked.</p></blockquote>
      --outer--
      """;

  private final List<Loaded> outcomes = Loading.outcomes("june.eml", Samples.utf8(MAIL));

  @Test
  void readsTheBodyOnceAndTellsWhatItRepeats() {
    assertThat(Loading.sections(Loading.document(outcomes.get(0))))
        .containsExactly(
            "TITLE: Harbour plan",
            "PARAGRAPH: Dear all,",
            "PARAGRAPH: the council said on Monday that the harbour would cost 3 million €.",
            "QUOTED_REPLY: On Mon, 2 Mar 2026 at 09:00, Ken Ito\n<ken@example.org> wrote:\n\n"
                + "> What is the cost?\n>\n> Ken",
            "PARAGRAPH: Best wishes, Mara");
  }

  @Test
  void keepsTheHeader() {
    Document mail = Loading.document(outcomes.get(0));

    assertThat(mail.metadata().title()).isEqualTo("Harbour plan");
    assertThat(mail.metadata().authors()).containsExactly("Mara Línd");
    assertThat(mail.metadata().published()).isEqualTo("2026-03-03T09:00:00Z");
    assertThat(mail.metadata().other())
        .containsEntry("from", "Mara Línd <mara@example.org>")
        .containsEntry("to", "Desk <desk@example.org>, \"Ito, Ken\" <ken@example.org>")
        .containsEntry("cc", "copy@example.org");
  }

  @Test
  void makesAttachmentsDocumentsOfTheirOwn() {
    assertThat(Loading.summaries(outcomes))
        .containsExactly("june.eml ok", "june.eml!/notes.txt ok", "june.eml!/embedded-1 ok");
    Document inner = Loading.document(outcomes.get(2));
    assertThat(inner.parent()).contains(Loading.document(outcomes.get(0)).id());
    assertThat(Loading.texts(inner, SectionKind.QUOTED_REPLY))
        .containsExactly("First asked.\n\nThen asked.");
  }
}
