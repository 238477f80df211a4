package org.copydesk.loader.mail;

import com.pff.PSTException;
import com.pff.PSTFile;
import com.pff.PSTFolder;
import com.pff.PSTMessage;
import com.pff.PSTObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.tika.io.TikaInputStream;
import org.copydesk.api.source.Reason;
import org.copydesk.loader.format.Attachments;
import org.copydesk.loader.format.Causes;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;

/** Takes the mails out of the mailboxes of Outlook, each named by its folder and subject. */
public final class Pst implements Format {

  private static final String MAIL = "message/rfc822";
  private static final int DEEPEST = 100;

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    try (TikaInputStream in = bytes.openForTika()) {
      PSTFile file = new PSTFile(in.getFile());
      try {
        takeFolder(file.getRootFolder(), "", 0, draft.attachments());
      } finally {
        file.getFileHandle().close();
      }
    }
  }

  private static void takeFolder(PSTFolder folder, String path, int depth, Attachments attachments)
      throws PSTException, IOException {
    PSTObject next = folder.getContentCount() > 0 ? folder.getNextChild() : null;
    while (next != null) {
      if (next instanceof PSTMessage message) {
        take(message, path, attachments);
      }
      next = folder.getNextChild();
    }
    if (folder.hasSubfolders() && depth < DEEPEST) {
      for (PSTFolder inner : folder.getSubFolders()) {
        takeFolder(inner, path + part(inner.getDisplayName()) + "/", depth + 1, attachments);
      }
    }
  }

  private static void take(PSTMessage message, String path, Attachments attachments) {
    String subject = part(message.getSubject());
    String name = path + (subject.isEmpty() ? "mail" : subject) + ".eml";
    try {
      byte[] mail = PstMail.bytes(message, 0);
      attachments.take(name, MAIL, new ByteArrayInputStream(mail));
    } catch (PSTException | IOException | RuntimeException e) {
      attachments.refuse(name, Reason.DAMAGED, Causes.plain(e));
    }
  }

  /** A slash in a subject makes no folder. */
  private static String part(String name) {
    return name == null ? "" : name.replaceAll("[/\\\\]+", "-").strip();
  }
}
