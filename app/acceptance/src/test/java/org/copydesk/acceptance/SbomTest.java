package org.copydesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import tools.jackson.databind.JsonNode;

/** The bills of materials name every library that ships, by its digest. */
@DisabledIfSystemProperty(
    named = "quick",
    matches = ".*",
    disabledReason = "a quick build writes none")
class SbomTest {

  /** A library that a plugin's build took something out of has another digest than it had. */
  private static final String CUT_DOWN = "-slim.jar";

  private static final Path SBOM = House.distribution().resolve("sbom");

  @Test
  void everyLibraryStandsInABill() throws IOException {
    Map<String, String> libraries = libraries();
    assertThat(libraries).hasSizeGreaterThan(60);
    Set<String> listed = listed();
    libraries.forEach((name, digest) -> assertThat(listed).as(name).contains(digest));
  }

  @Test
  void theBillsHoldNothingThatChangesFromBuildToBuild() throws IOException {
    for (Path bill : files(SBOM)) {
      JsonNode json = Outputs.json(bill);
      assertThat(json.path("bomFormat").asString()).isEqualTo("CycloneDX");
      assertThat(json.has("serialNumber")).isFalse();
      assertThat(Outputs.text(bill)).doesNotContain(System.getProperty("user.home"));
    }
  }

  /** Returns digests, and names with versions. */
  private static Set<String> listed() throws IOException {
    Set<String> digests = new HashSet<>();
    for (Path bill : files(SBOM)) {
      for (JsonNode component : Outputs.json(bill).path("components")) {
        component.path("hashes").forEach(hash -> digests.add(hash.path("content").asString()));
        digests.add(component.path("name").asString() + "-" + component.path("version").asString());
      }
    }
    return digests;
  }

  /** Copydesk's own jars are what the bills are of. */
  private static Map<String, String> libraries() throws IOException {
    Map<String, String> libraries = new TreeMap<>();
    for (Path jar : files(House.distribution().resolve("lib"))) {
      if (!jar.getFileName().toString().startsWith("copydesk-")) {
        libraries.put(jar.getFileName().toString(), digest(Files.newInputStream(jar)));
      }
    }
    for (Path plugin : files(House.distribution().resolve("plugins"))) {
      try (ZipFile zip = new ZipFile(plugin.toFile())) {
        for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
          if (entry.getName().endsWith(".jar") && !entry.getName().startsWith("lib/copydesk-")) {
            libraries.put(entry.getName(), known(zip, entry));
          }
        }
      }
    }
    return libraries;
  }

  private static String known(ZipFile zip, ZipEntry entry) throws IOException {
    String name = Path.of(entry.getName()).getFileName().toString();
    return name.endsWith(CUT_DOWN)
        ? name.substring(0, name.length() - CUT_DOWN.length())
        : digest(zip.getInputStream(entry));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String digest(InputStream stream) {
    try (InputStream in = stream) {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
