package org.copydesk.acceptance.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Archives and mails whose members' names want to be written elsewhere. */
final class Slips {

  /** No file of this name may be anywhere when all is done. */
  static final String ESCAPED = "escaped-from-an-archive.txt";

  private Slips() {}

  static List<HostileFile> all() {
    List<HostileFile> all = new ArrayList<>();
    all.add(slip("up.zip", Bytes.zip(members())));
    all.add(slip("up.tar", tar()));
    all.add(slip("up.7z", sevenZip()));
    all.add(slip("up.jar", Bytes.zip(members())));
    all.add(slip("up.eml", mail()));
    all.add(slip("up.docx", Bytes.zip("word/document.xml", "<a/>", "../../" + ESCAPED, "pier")));
    all.add(
        slip("up.epub", Bytes.zip("mimetype", "application/epub+zip", "../../" + ESCAPED, "pier")));
    all.add(slip("names.zip", Bytes.zip(oddMembers())));
    return all;
  }

  private static HostileFile slip(String name, byte[] bytes) {
    return HostileFile.of("slips", name, bytes);
  }

  private static List<String> names() {
    return List.of(
        "../" + ESCAPED,
        "../".repeat(12) + "tmp/" + ESCAPED,
        "/tmp/" + ESCAPED,
        "..\\..\\" + ESCAPED,
        "C:\\" + ESCAPED,
        "a/../../../" + ESCAPED,
        "\\\\server\\share\\" + ESCAPED,
        "file:///tmp/" + ESCAPED);
  }

  private static Map<String, byte[]> members() {
    Map<String, byte[]> members = new LinkedHashMap<>();
    names().forEach(name -> members.put(name, Bytes.utf8("The pier is closed, says " + name)));
    return members;
  }

  private static Map<String, byte[]> oddMembers() {
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (String name :
        List.of(
            "line\nbreak.txt",
            "\u0007bell.txt",
            "=1+1.txt",
            "@sum.txt",
            "-rf.txt",
            "a|b.txt",
            "..",
            ".",
            " ",
            "\0.txt",
            "\u202Etxt.exe",
            "x".repeat(40_000) + ".txt",
            "📰.txt",
            "<b>bold</b>.txt",
            "CON",
            "a!/b.txt",
            "!/b.txt")) {
      members.put(name, Bytes.utf8("The pier is closed, says a member called " + name.length()));
    }
    return members;
  }

  private static byte[] mail() {
    StringBuilder mail =
        new StringBuilder(
            "Subject: Files\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n");
    for (String name : names()) {
      mail.append("--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=\"")
          .append(name.replace("\\", "\\\\"))
          .append("\"\n\nThe pier is closed.\n");
    }
    return Bytes.utf8(mail + "--b--\n");
  }

  private static byte[] tar() {
    return Bytes.of(
        out -> {
          try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
            for (String name : names()) {
              TarArchiveEntry entry = new TarArchiveEntry(name, true);
              put(tar, entry, "The pier is closed.");
            }
            link(tar, "out", TarConstants.LF_SYMLINK, "/tmp");
            put(tar, new TarArchiveEntry("out/" + ESCAPED), "The pier is closed.");
            link(tar, "passwords", TarConstants.LF_LINK, "/etc/passwd");
            link(tar, "zero", TarConstants.LF_CHR, "");
            link(tar, "wire", TarConstants.LF_FIFO, "");
          }
        });
  }

  private static void put(TarArchiveOutputStream tar, TarArchiveEntry entry, String text)
      throws java.io.IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    entry.setModTime(0);
    entry.setSize(bytes.length);
    tar.putArchiveEntry(entry);
    tar.write(bytes);
    tar.closeArchiveEntry();
  }

  private static void link(TarArchiveOutputStream tar, String name, byte kind, String target)
      throws java.io.IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name, kind);
    entry.setModTime(0);
    entry.setLinkName(target);
    tar.putArchiveEntry(entry);
    tar.closeArchiveEntry();
  }

  private static byte[] sevenZip() {
    return Bytes.of(
        out -> {
          SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
          try (SevenZOutputFile packed = new SevenZOutputFile(channel)) {
            for (String name : names()) {
              SevenZArchiveEntry entry = new SevenZArchiveEntry();
              entry.setName(name);
              packed.putArchiveEntry(entry);
              packed.write(Bytes.utf8("The pier is closed."));
              packed.closeArchiveEntry();
            }
          }
          out.write(channel.array(), 0, (int) channel.size());
        });
  }
}
