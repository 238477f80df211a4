package org.copydesk.loader.mail;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.MAPIRtfAttribute;
import org.apache.poi.hmef.attribute.MAPIStringAttribute;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.tika.detect.EncodingDetector;
import org.copydesk.loader.format.Charsets;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;
import org.jspecify.annotations.Nullable;

/** Reads {@code winmail.dat}, in which Outlook hides a mail from the programs of others. */
public final class Tnef implements Format {

  private static final String RTF = "application/rtf";

  private final EncodingDetector detector;
  private final Format rtf;

  /**
   * Makes one.
   *
   * @param detector tells the charset of a body in HTML
   * @param rtf reads a body that is there in RTF alone
   */
  public Tnef(EncodingDetector detector, Format rtf) {
    this.detector = detector;
    this.rtf = rtf;
  }

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    try (InputStream in = bytes.open()) {
      HMEFMessage message = new HMEFMessage(in);
      writeBody(message, draft);
      for (Attachment attachment : message.getAttachments()) {
        byte[] contents = attachment.getContents();
        draft
            .attachments()
            .take(
                name(attachment),
                "",
                new ByteArrayInputStream(contents == null ? new byte[0] : contents));
      }
    }
  }

  private void writeBody(HMEFMessage message, Draft draft) throws Exception {
    String subject = message.getSubject() == null ? "" : message.getSubject().strip();
    MAPIAttribute html = message.getMessageMAPIAttribute(MAPIProperty.BODY_HTML);
    MAPIAttribute plain = message.getMessageMAPIAttribute(MAPIProperty.BODY);
    List<MailPart> parts = new ArrayList<>();
    if (html != null) {
      parts.add(new MailPart(1, true, Charsets.decode(html.getData(), detector)));
    }
    if (plain instanceof MAPIStringAttribute text) {
      parts.add(new MailPart(1, false, text.getDataString()));
    }
    List<MailPart> body = MailPart.chosen(parts);
    MAPIAttribute rich = message.getMessageMAPIAttribute(MAPIProperty.RTF_COMPRESSED);
    if (body.isEmpty() && rich instanceof MAPIRtfAttribute packed) {
      rtf.read(Spool.of(packed.getData()), new Source("", RTF, RTF), draft);
      draft.setTitle(subject);
    } else if (!body.isEmpty()) {
      Mail.write(subject, body, draft);
    } else {
      draft.setTitle(subject);
    }
  }

  private static String name(Attachment attachment) {
    String name = first(attachment.getLongFilename(), attachment.getFilename());
    String ending = attachment.getExtension();
    return name.isEmpty() && ending != null ? "unknown" + ending : name;
  }

  private static String first(@Nullable String one, @Nullable String other) {
    String found = one == null || one.isEmpty() ? other : one;
    return found == null ? "" : found;
  }
}
