package org.copydesk.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.DocumentSource;
import org.copydesk.api.source.Listed;
import org.copydesk.api.source.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSourceTest {

  @TempDir Path folder;

  @Test
  void listsFilesInTheOrderOfPlaces() throws IOException {
    write("b.txt", "a.txt", "a/z.txt", "a-b/c.txt", "a b.txt", "B.txt", "a/a/x.txt", "ä.txt");

    List<Place> places =
        list(FolderSource.of(folder)).stream().map(listed -> found(listed).place()).toList();

    assertThat(places).hasSize(8).isSortedAccordingTo(Comparator.naturalOrder());
  }

  @Test
  void takesOnlyWhatAPatternIncludesAtAnyDepthWhateverTheCase() throws IOException {
    write("report.pdf", "2026/may/REPORT.PDF", "2026/notes.docx", "2026/picture.png");

    assertThat(paths(FolderSource.of(folder).including(List.of("**/*.{pdf,docx}"))))
        .containsExactly("2026/may/REPORT.PDF", "2026/notes.docx", "report.pdf");
  }

  @Test
  void filesWhoseNamesLookAlikeSinceTheyAreNoTextHavePlacesOfTheirOwn() throws Exception {
    String script =
        "printf one > \"$(printf '\\351').txt\"; printf two > \"$(printf '\\350').txt\"";
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    Process shell = new ProcessBuilder("/bin/sh", "-c", script).directory(folder.toFile()).start();
    assumeTrue(shell.waitFor() == 0);

    List<String> paths = paths(FolderSource.of(folder).including(List.of("*.txt")));

    assertThat(paths).hasSize(2).doesNotHaveDuplicates().allMatch(path -> path.endsWith(".txt"));
  }

  @Test
  void aSingleStarStaysInItsFolder() throws IOException {
    write("a.txt", "in/b.txt", "in/deep/c.txt");

    assertThat(paths(FolderSource.of(folder).including(List.of("*.txt")))).containsExactly("a.txt");
    assertThat(paths(FolderSource.of(folder).including(List.of("in/*.txt"))))
        .containsExactly("in/b.txt");
    assertThat(paths(FolderSource.of(folder).including(List.of("in/**"))))
        .containsExactly("in/b.txt", "in/deep/c.txt");
  }

  @Test
  void leavesOutWhatAPatternExcludes() throws IOException {
    write("a.txt", "drafts/b.txt", "old/drafts/c.txt", "a.bak");

    assertThat(paths(FolderSource.of(folder).excluding(List.of("**/drafts/**", "*.bak"))))
        .containsExactly("a.txt");
  }

  @Test
  void neverListsHiddenFilesAndTheOutputFolder() throws IOException {
    write("a.txt", ".hidden.txt", ".git/config", "out/report.txt", "out/.copydesk/store", "b/.x/y");

    assertThat(paths(FolderSource.of(folder).without(folder.resolve("out"))))
        .containsExactly("a.txt");
  }

  @Test
  void readsOneFileWhateverItsName() throws IOException {
    write("in/.letter.txt");

    assertThat(paths(FolderSource.of(folder.resolve("in/.letter.txt"))))
        .containsExactly(".letter.txt");
  }

  @Test
  void refusesLinksThatLeadInACircleOrNowhere() throws IOException {
    write("a/b.txt");
    link("a/loop", folder);
    link("gone.txt", folder.resolve("nothing"));
    link("other.txt", folder.resolve("a/b.txt"));

    assertThat(list(FolderSource.of(folder)).stream().map(FolderSourceTest::line))
        .containsExactly("a/b.txt", "a/loop not-a-file", "gone.txt not-a-file", "other.txt");
  }

  @Test
  void refusesAPipe() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
    assumeTrue(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor() == 0);

    assertThat(list(FolderSource.of(folder)).stream().map(FolderSourceTest::line))
        .containsExactly("pipe not-a-file");
  }

  @Test
  void handsOverAFolderThatCannotBeListed() throws IOException {
    write("locked/a.txt", "b.txt");
    Path locked = folder.resolve("locked");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(locked), "whoever runs this may read everything");

    List<Listed> listed = list(FolderSource.of(folder));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));

    assertThat(listed.stream().map(FolderSourceTest::line))
        .containsExactly("locked unreadable", "b.txt");
  }

  @Test
  void saysThatTheInputDoesNotExist() {
    assertThatThrownBy(() -> list(FolderSource.of(folder.resolve("nowhere"))))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void saysWhichPatternIsBroken() {
    assertThatThrownBy(() -> FolderSource.of(folder).including(List.of("**/*.{pdf")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'**/*.{pdf' is no pattern for paths: a '{' without its '}'");
  }

  private void write(String... paths) throws IOException {
    for (String path : paths) {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "Words in " + path);
    }
  }

  private void link(String path, Path to) throws IOException {
    Files.createSymbolicLink(folder.resolve(path), to);
  }

  private static List<Listed> list(DocumentSource source) throws IOException {
    List<Listed> listed = new ArrayList<>();
    source.list(listed::add);
    return listed;
  }

  private static List<String> paths(DocumentSource source) throws IOException {
    return list(source).stream().map(listed -> found(listed).place().path()).toList();
  }

  private static FileResource found(Listed listed) {
    return (FileResource) ((Listed.Found) listed).resource();
  }

  private static String line(Listed listed) {
    if (listed instanceof Listed.Refused refused) {
      Reason reason = refused.entry().reason();
      return refused.entry().place() + " " + (reason == null ? "" : reason.code());
    }
    return found(listed).place().path();
  }
}
