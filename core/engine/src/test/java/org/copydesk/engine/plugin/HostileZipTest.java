package org.copydesk.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plugin zips that mean harm write nothing outside of the cache, and leave nothing in it. */
class HostileZipTest {

  private static final ZipLimits SMALL = new ZipLimits(20, 100_000, 10, 400_000);

  @TempDir private Path temporary;
  private Path cache;
  private Path zip;

  @BeforeEach
  void name() {
    cache = temporary.resolve("deep/er/cache");
    zip = temporary.resolve("evil.zip");
  }

  private Path unpacked() throws IOException {
    return new ZipCache(cache, new HeldPlugins(), SMALL).unpacked(zip);
  }

  private void refused(String why) throws IOException {
    assertThatThrownBy(this::unpacked).isInstanceOf(IOException.class).hasMessageContaining(why);
    try (Stream<Path> left = Files.list(cache)) {
      assertThat(left.filter(file -> !file.getFileName().toString().startsWith("."))).isEmpty();
    }
    try (Stream<Path> all = Files.walk(temporary)) {
      assertThat(all.map(file -> file.getFileName().toString())).doesNotContain("escaped.txt");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../escaped.txt",
        "../../../escaped.txt",
        "lib/../../escaped.txt",
        "/tmp/escaped.txt",
        "..\\escaped.txt",
        "lib\\escaped.txt",
        "C:/escaped.txt",
        "C:\\escaped.txt",
        "..",
        "lib/..",
        "../"
      })
  void aNameThatPointsOutIsRefused(String name) throws IOException {
    PluginProject.write(zip, Map.of(name, new byte[0]));

    refused("points out of the zip. Do not trust it.");
  }

  @Test
  void aNameThatNoFileCanHaveIsRefused() throws IOException {
    PluginProject.write(zip, Map.of("lib/a\0b.jar", new byte[0]));

    refused("its entry 'lib/a?b.jar' has a name that no file can have");
  }

  @Test
  void anEntryThatIsThereTwiceIsRefused() throws IOException {
    byte[] bytes =
        PluginProject.packed(Map.of("lib/a.jar", new byte[] {1}, "lib/b.jar", new byte[] {2}));
    Files.write(zip, replaced(bytes, "lib/b.jar", "lib/a.jar"));

    refused("it holds 'lib/a.jar' twice");
  }

  @Test
  void anEntryThatIsThereUnderTwoSpellingsIsRefused() throws IOException {
    PluginProject.write(zip, Map.of("lib/a.jar", new byte[0], "lib/./a.jar", new byte[0]));

    refused("twice");
  }

  @Test
  void aFileInAFoldersPlaceIsRefused() throws IOException {
    PluginProject.write(zip, Map.of("lib", new byte[0], "lib/a.jar", new byte[0]));

    refused("'lib' is a file and a folder in it");
  }

  @Test
  void aLinkIsWrittenAsAFileWithItsText() throws IOException {
    byte[] bytes =
        PluginProject.packed(Map.of("lib/a.jar", "/etc/passwd".getBytes(StandardCharsets.UTF_8)));
    Files.write(zip, asLink(bytes));

    Path written = unpacked().resolve("lib/a.jar");

    assertThat(Files.isRegularFile(written, LinkOption.NOFOLLOW_LINKS)).isTrue();
    assertThat(written).hasContent("/etc/passwd");
  }

  @Test
  void aBombIsRefusedBeforeItFillsTheDisk() throws IOException {
    PluginProject.write(zip, Map.of("lib/bomb.jar", new byte[300_000]));

    refused("it unpacks to more than its size allows");
  }

  @Test
  void manyEntriesThatAreABombTogetherAreRefused() throws IOException {
    Map<String, byte[]> parts = new java.util.TreeMap<>();
    for (int i = 0; i < 15; i++) {
      parts.put("lib/" + i + ".jar", new byte[20_000]);
    }
    PluginProject.write(zip, parts);

    refused("it unpacks to more than its size allows");
  }

  @Test
  void aZipOfVeryManyEntriesIsRefused() throws IOException {
    Map<String, byte[]> parts = new java.util.TreeMap<>();
    for (int i = 0; i < 21; i++) {
      parts.put("lib/" + i, new byte[0]);
    }
    PluginProject.write(zip, parts);

    refused("it holds 21 entries, and a plugin at most 20");
  }

  @Test
  void aZipThatWasCutOffAnywhereIsRefused() throws IOException {
    byte[] whole =
        PluginProject.packed(Map.of("lib/a.jar", "words".getBytes(StandardCharsets.UTF_8)));
    for (int length = 0; length < whole.length; length += 7) {
      Files.write(zip, Arrays.copyOf(whole, length));
      refused("this is no whole zip");
    }
  }

  @Test
  void aJarWhoseDescriptorIsABombIsRefused() throws IOException {
    Path jar = temporary.resolve("bomb.jar");
    PluginProject.write(jar, Map.of("plugin.properties", new byte[2 << 20]));

    assertThatThrownBy(() -> Catalog.open(List.of(jar), cache))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("its plugin.properties has more than a megabyte");
  }

  private static byte[] replaced(byte[] bytes, String one, String other) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.replace(one, other).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Marks the only entry as a symbolic link made on Unix, in the central directory. */
  private static byte[] asLink(byte[] bytes) {
    int entry = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    bytes[entry + 5] = 3;
    bytes[entry + 40] = (byte) 0xff;
    bytes[entry + 41] = (byte) 0xa1;
    return bytes;
  }
}
