package org.copydesk.loader.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hmef.attribute.MAPIRtfAttribute;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.Chunk;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.datatypes.Types;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.copydesk.loader.format.Attachments;
import org.copydesk.loader.format.Charsets;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;
import org.jspecify.annotations.Nullable;

/** Reads the mails that Outlook saves: the same as others, in another wrapping. */
public final class Msg implements Format {

  private static final String RTF = "application/rtf";

  private final EncodingDetector detector;
  private final Format rtf;

  /**
   * Makes one.
   *
   * @param detector tells the charset of a body in HTML that declares none
   * @param rtf reads a body that is there in RTF alone
   */
  public Msg(EncodingDetector detector, Format rtf) {
    this.detector = detector;
    this.rtf = rtf;
  }

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    try (InputStream in = bytes.open();
        POIFSFileSystem file = new POIFSFileSystem(in);
        MAPIMessage message = new MAPIMessage(file.getRoot())) {
      message.setReturnNullOnMissingChunk(true);
      MsgHeader header = new MsgHeader(message);
      header.note(draft);
      if (header.isEncrypted()) {
        throw new EncryptedDocumentException("the mail is encrypted");
      }
      List<MailPart> body = body(message);
      write(header.subject(), body, message, draft);
      takeAttachments(message, body, draft.attachments());
    }
  }

  private void write(String subject, List<MailPart> body, MAPIMessage message, Draft draft)
      throws Exception {
    byte[] richText = body.isEmpty() ? richText(message) : null;
    if (richText == null) {
      Mail.write(subject, body, draft);
    } else {
      rtf.read(Spool.of(richText), new Source("", RTF, RTF), draft);
      draft.setTitle(subject);
    }
  }

  private List<MailPart> body(MAPIMessage message) throws Exception {
    List<MailPart> parts = new ArrayList<>();
    String plain = message.getTextBody();
    if (plain != null && !plain.isBlank()) {
      parts.add(new MailPart(1, false, plain));
    }
    String html = html(message);
    if (html != null && !html.isBlank()) {
      parts.add(new MailPart(1, true, html));
    }
    return MailPart.chosen(parts);
  }

  private @Nullable String html(MAPIMessage message) throws IOException {
    Chunk chunk = chunk(message, MAPIProperty.BODY_HTML);
    if (chunk instanceof ByteChunk bytes && bytes.getValue() != null) {
      return Charsets.decode(bytes.getValue(), detector);
    }
    return chunk instanceof StringChunk string ? string.getValue() : null;
  }

  private static byte @Nullable [] richText(MAPIMessage message) throws IOException {
    Chunk chunk = chunk(message, MAPIProperty.RTF_COMPRESSED);
    if (!(chunk instanceof ByteChunk bytes) || bytes.getValue() == null) {
      return null;
    }
    return new MAPIRtfAttribute(MAPIProperty.RTF_COMPRESSED, Types.BINARY.getId(), bytes.getValue())
        .getData();
  }

  private static @Nullable Chunk chunk(MAPIMessage message, MAPIProperty property) {
    List<Chunk> chunks = message.getMainChunks().getAll().get(property);
    return chunks == null || chunks.isEmpty() ? null : chunks.get(0);
  }

  private static void takeAttachments(
      MAPIMessage message, List<MailPart> body, Attachments attachments) throws IOException {
    for (AttachmentChunks attachment : message.getAttachmentFiles()) {
      MsgAttachment one = new MsgAttachment(attachment);
      if (one.isShownIn(body)) {
        attachments.addPicture();
      } else {
        attachments.take(one.name(), one.type(), new ByteArrayInputStream(one.bytes()));
      }
    }
  }
}
