package org.copydesk.loader.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.tika.detect.EncodingDetector;
import org.copydesk.loader.format.Charsets;
import org.copydesk.loader.format.Draft;
import org.jspecify.annotations.Nullable;

/** Sorts the parts of a mail into its body and what is attached. */
final class MailParts extends AbstractContentHandler {

  /** They vouch for the mail and hold nothing to read. */
  private static final Set<String> SIGNATURES =
      Set.of(
          "application/pgp-signature",
          "application/pkcs7-signature",
          "application/x-pkcs7-signature");

  private final Draft draft;
  private final EncodingDetector detector;
  private final MailHeader header;
  private final Deque<Integer> alternatives = new ArrayDeque<>();
  private final List<MailPart> inline = new ArrayList<>();
  private int groups;
  private int depth;
  private boolean encrypted;

  MailParts(Draft draft, EncodingDetector detector) {
    this.draft = draft;
    this.detector = detector;
    this.header = new MailHeader(draft);
  }

  String subject() {
    return header.subject();
  }

  boolean isEncrypted() {
    return encrypted;
  }

  /** Returns the parts to read, one of each group of alternatives. */
  List<MailPart> body() {
    return MailPart.chosen(inline);
  }

  @Override
  public void startBodyPart() {
    depth++;
  }

  @Override
  public void endBodyPart() {
    depth--;
  }

  @Override
  public void field(Field field) {
    if (depth == 0) {
      header.add(field);
    }
  }

  @Override
  public void startMultipart(BodyDescriptor descriptor) {
    String type = descriptor.getMimeType().toLowerCase(Locale.ROOT);
    encrypted |= type.equals("multipart/encrypted");
    Integer outer = alternatives.peek();
    boolean grouped = outer != null && outer > 0;
    int group = type.equals("multipart/alternative") ? ++groups : 0;
    alternatives.push(grouped ? outer : group);
  }

  @Override
  public void endMultipart() {
    alternatives.pop();
  }

  @Override
  public void body(BodyDescriptor descriptor, InputStream in) throws IOException {
    MaximalBodyDescriptor facts = (MaximalBodyDescriptor) descriptor;
    String type = descriptor.getMimeType().toLowerCase(Locale.ROOT);
    String name = name(facts);
    boolean attached = "attachment".equalsIgnoreCase(facts.getContentDispositionType());
    boolean text = type.equals("text/plain") || type.equals("text/html");
    if (text && !attached && name.isEmpty()) {
      read(descriptor, in, type.equals("text/html"));
    } else if (type.startsWith("application/pkcs7-mime")) {
      encrypted = true;
    } else if (!encrypted && !SIGNATURES.contains(type) && !isInlinePicture(facts, type)) {
      draft.attachments().take(name, type, in);
    } else if (!encrypted && type.startsWith("image/")) {
      draft.attachments().addPicture();
    }
  }

  private void read(BodyDescriptor descriptor, InputStream in, boolean html) throws IOException {
    byte[] bytes = in.readNBytes((int) Math.min(4L * draft.limit(), Integer.MAX_VALUE - 8));
    Integer group = alternatives.peek();
    int alternative = group != null && group > 0 ? group : ++groups;
    Charset charset = charset(parameters(descriptor));
    String text =
        charset == null ? Charsets.decode(bytes, detector) : Charsets.decode(bytes, charset);
    Map<String, String> facts = parameters(descriptor);
    boolean flowed = !html && "flowed".equalsIgnoreCase(facts.get("format"));
    boolean deleteSpace = "yes".equalsIgnoreCase(facts.get("delsp"));
    String whole = flowed ? Flowed.joined(text, deleteSpace) : text;
    inline.add(new MailPart(alternative, html, whole));
  }

  private static Map<String, String> parameters(BodyDescriptor descriptor) {
    return ((MaximalBodyDescriptor) descriptor).getContentTypeParameters();
  }

  private static @Nullable Charset charset(Map<String, String> parameters) {
    return Charsets.declared(parameters.getOrDefault("charset", ""));
  }

  /** A picture that the body shows in its place illustrates it, like one in a report. */
  private static boolean isInlinePicture(MaximalBodyDescriptor facts, String type) {
    boolean attached = "attachment".equalsIgnoreCase(facts.getContentDispositionType());
    return type.startsWith("image/") && !attached && facts.getContentId() != null;
  }

  private static String name(MaximalBodyDescriptor facts) {
    String name = facts.getContentDispositionFilename();
    if (name == null) {
      name = facts.getContentTypeParameters().get("name");
    }
    return name == null ? "" : DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT).strip();
  }
}
