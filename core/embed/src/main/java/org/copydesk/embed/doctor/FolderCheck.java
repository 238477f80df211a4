package org.copydesk.embed.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether a folder can be written, and how much room there is; it leaves nothing behind. */
public final class FolderCheck implements Check {

  private static final long LITTLE = 1L << 30;
  private static final long TOO_LITTLE = 64L << 20;

  private final String subject;
  private final Path folder;
  private final String otherwise;

  /**
   * Looks at a folder; one that is not there yet is looked at where it would be made.
   *
   * @param subject what it is for: {@code output}
   * @param otherwise how to name another one, a sentence
   */
  public FolderCheck(String subject, Path folder, String otherwise) {
    this.subject = subject;
    this.folder = folder.toAbsolutePath().normalize();
    this.otherwise = otherwise;
  }

  @Override
  public List<Diagnosis> diagnoses() {
    Path there = folder;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    try {
      if (!Files.isDirectory(there)) {
        return List.of(Diagnosis.problem(subject, "'" + there + "' is no folder", otherwise));
      }
      Files.delete(Files.createTempFile(there, "copydesk", ".try"));
      return List.of(room(Files.getFileStore(there).getUsableSpace()));
    } catch (IOException e) {
      return List.of(Diagnosis.problem(subject, "'" + folder + "' cannot be written", otherwise));
    }
  }

  private Diagnosis room(long free) {
    String finding = "'" + folder + "' can be written, " + Bytes.of(free) + " free";
    if (free < TOO_LITTLE) {
      return Diagnosis.problem(subject, finding, "Make room. " + otherwise);
    }
    return free < LITTLE
        ? Diagnosis.warning(subject, finding, "That is little for a large run. " + otherwise)
        : Diagnosis.ok(subject, finding);
  }
}
