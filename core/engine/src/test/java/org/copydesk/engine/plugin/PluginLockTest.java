package org.copydesk.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Once there is a plugins.lock, no class of any other plugin is loaded. */
class PluginLockTest {

  private static final String ZEROS = "0".repeat(64);

  @TempDir private Path temporary;
  private Path plugins;
  private Path marker;

  @BeforeEach
  void makeFolder() throws IOException {
    plugins = Files.createDirectories(temporary.resolve("plugins"));
    marker = temporary.resolve("a-class-was-loaded");
  }

  /** A plugin whose class leaves a file behind as soon as it is loaded. */
  private PluginProject marked(String id) {
    return PluginProject.of(temporary, id)
        .source(
            id + ".Marker",
            """
            package %s;
            @org.pf4j.Extension
            public class Marker extends Factory {
              static {
                try {
                  java.nio.file.Files.writeString(java.nio.file.Path.of("%s"), "loaded");
                } catch (java.io.IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              }
              @Override public String name() { return "marker"; }
            }
            """
                .formatted(id, marker));
  }

  private List<String> opened(Path... folders) {
    try (Catalog catalog = Catalog.open(List.of(folders), temporary.resolve("cache"))) {
      return catalog.plugins().stream().map(Plugin::id).toList();
    }
  }

  private List<String> told(Path... folders) {
    PluginException e = catchThrowableOfType(PluginException.class, () -> opened(folders));
    assertThat(e).isNotNull();
    assertThat(marker).doesNotExist();
    return e.problems().stream().map(p -> p.replace(plugins + "/", "")).toList();
  }

  private void lock() {
    PluginLock.of(plugins).write(plugins);
  }

  private void lock(String text) throws IOException {
    Files.writeString(plugins.resolve("plugins.lock"), text);
  }

  @Test
  void listedPluginsAreLoadedAsBefore() {
    marked("echo").zip(plugins);
    PluginProject.of(temporary, "answer").jar(plugins);
    lock();

    assertThat(opened(plugins)).containsExactly("answer", "echo");
    assertThat(opened(plugins)).containsExactly("answer", "echo");
    assertThat(marker).exists();
  }

  @Test
  void theListIsTheOneThatSha256sumWritesAndReads() throws IOException {
    Path zip = PluginProject.of(temporary, "echo").zip(plugins);
    lock();

    assertThat(plugins.resolve("plugins.lock"))
        .hasContent(Digests.of(zip) + "  echo.zip\n")
        .satisfies(list -> assertThat(Files.isReadable(list)).isTrue());
    lock(Digests.of(zip).toUpperCase(java.util.Locale.ROOT) + " *./echo.zip\r\n\r\n");
    assertThat(opened(plugins)).containsExactly("echo");
  }

  @Test
  void aZipThatIsNotListedIsRefusedBeforeAClassOfItIsLoaded() throws IOException {
    lock("");
    Path zip = marked("echo").zip(plugins);

    assertThat(told(plugins))
        .containsExactly(
            "echo.zip: error: it is not listed in the plugins.lock beside it, and nothing of it was"
                + " loaded. Its SHA-256 is "
                + Digests.of(zip)
                + ". Remove it; or, where you trust it, let it in with 'copydesk plugin lock"
                + " --plugins "
                + plugins
                + "'.");
  }

  @Test
  void aJarThatDiffersIsRefusedWithBothDigests() throws IOException {
    Path jar = marked("echo").jar(plugins);
    lock(ZEROS + "  echo.jar\n");

    assertThat(told(plugins))
        .singleElement()
        .asString()
        .startsWith("echo.jar: error: its SHA-256 is " + Digests.of(jar))
        .contains("says " + ZEROS + "; nothing of it was loaded");
  }

  @Test
  void onePluginThatIsRefusedKeepsTheListedOnesFromBeingLoadedToo() throws IOException {
    marked("echo").zip(plugins);
    lock();
    PluginProject.of(temporary, "stranger").jar(plugins);

    assertThat(told(plugins)).singleElement().asString().startsWith("stranger.jar: error: ");
  }

  @Test
  void aPluginThatIsNamedItselfIsHeldToTheListBesideItToo() throws IOException {
    Path zip = marked("echo").zip(plugins);
    lock("");

    assertThat(told(zip)).singleElement().asString().contains("it is not listed");
  }

  @Test
  void anUnpackedPluginIsRefusedSinceItsFilesCouldChange() throws IOException {
    Path unpacked = marked("echo").unpacked(plugins);
    marked("built").built(plugins);
    lock("");

    assertThat(told(plugins))
        .hasSize(2)
        .allSatisfy(p -> assertThat(p).contains("error: this plugin is a folder"));
    assertThat(told(unpacked)).hasSize(1);
  }

  @Test
  void aListedPluginThatIsMissingIsTold() throws IOException {
    PluginProject.of(temporary, "echo").zip(plugins);
    lock();
    Files.writeString(
        plugins.resolve("plugins.lock"),
        Files.readString(plugins.resolve("plugins.lock")) + ZEROS + "  gone.zip\n");

    assertThat(told(plugins))
        .singleElement()
        .asString()
        .startsWith("plugins.lock: error: it lists 'gone.zip', which is not there. Put it back");
  }

  @Test
  void aListThatCannotBeUnderstoodLetsNothingIn() throws IOException {
    marked("echo").zip(plugins);
    marked("other").zip(plugins);

    for (String line :
        List.of(
            "echo.zip",
            "12ab  echo.zip",
            ZEROS + "  a/echo.zip",
            ZEROS + "  x\n" + ZEROS + "  x")) {
      lock(line);
      assertThat(told(plugins))
          .as(line)
          .singleElement()
          .asString()
          .startsWith("plugins.lock:")
          .contains(": error: this line is no SHA-256 digest");
    }
  }

  @Test
  void aListThatIsNoFileLetsNothingIn() throws IOException {
    marked("echo").zip(plugins);
    Files.createSymbolicLink(plugins.resolve("plugins.lock"), temporary.resolve("nowhere"));

    assertThat(told(plugins))
        .singleElement()
        .asString()
        .startsWith("plugins.lock: error: this list of plugins cannot be read");
  }

  @Test
  void anUnpackedCopyThatWasTamperedWithIsUnpackedAnew() throws IOException {
    PluginProject.of(temporary, "echo").zip(plugins);
    Path stranger = marked("echo").zip(temporary);
    lock();
    opened(plugins);
    Path copy = cached("[0-9a-f]{64}");
    Path strange = copy.resolve("lib/plugin.jar");
    byte[] honest = Files.readAllBytes(strange);
    try (ZipContent content = ZipContent.open(stranger, ZipLimits.STANDARD)) {
      content.unpack(Files.createDirectory(temporary.resolve("strange")), 1);
    }
    Files.move(
        temporary.resolve("strange/lib/plugin.jar"), strange, StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(copy.resolve("lib/more.jar"), "x");

    assertThat(opened(plugins)).containsExactly("echo");
    assertThat(marker).doesNotExist();
    assertThat(strange).hasBinaryContent(honest);
    assertThat(copy.resolve("lib/more.jar")).doesNotExist();
  }

  @Test
  void aListedJarIsLoadedFromACopyThatNobodyElseCanChange() throws IOException {
    Path jar = PluginProject.of(temporary, "echo").jar(plugins);
    lock();

    opened(plugins);

    assertThat(cached("[0-9a-f]{64}\\.jar")).hasSameBinaryContentAs(jar);
    assertThat(Files.getPosixFilePermissions(temporary.resolve("cache")).toString())
        .doesNotContain("GROUP", "OTHERS");
  }

  private Path cached(String name) throws IOException {
    try (Stream<Path> files = Files.list(temporary.resolve("cache"))) {
      return files.filter(f -> f.getFileName().toString().matches(name)).findFirst().orElseThrow();
    }
  }
}
