package org.copydesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials names every library that ships. */
class SbomTest {

  private final JsonNode bill = bill();

  private static JsonNode bill() {
    return JsonMapper.shared().readTree(House.distribution().resolve("sbom.cdx.json").toFile());
  }

  @Test
  void everyJarOfTheDistributionStandsInItWithItsDigest() throws Exception {
    Map<String, String> jars = jars();
    assertThat(jars).hasSizeGreaterThan(60);
    List<String> listed =
        bill.at("/components")
            .valueStream()
            .map(c -> c.at("/hashes/0/content").asString())
            .toList();
    assertThat(jars).allSatisfy((name, digest) -> assertThat(listed).as(name).contains(digest));
  }

  @Test
  void eachComponentHasAnAddressAndMostHaveALicence() {
    List<JsonNode> components = bill.at("/components").valueStream().toList();
    assertThat(components)
        .allSatisfy(c -> assertThat(c.at("/purl").asString()).startsWith("pkg:maven/"))
        .extracting(c -> c.at("/purl").asString())
        .doesNotHaveDuplicates();
    assertThat(components.stream().filter(c -> c.has("licenses")).count())
        .isGreaterThan(components.size() * 3L / 4);
  }

  @Test
  void itHoldsNothingThatChangesFromBuildToBuild() throws IOException {
    assertThat(bill.at("/bomFormat").asString()).isEqualTo("CycloneDX");
    assertThat(bill.has("serialNumber")).isFalse();
    assertThat(bill.at("/metadata").has("timestamp")).isFalse();
    assertThat(Files.readString(House.distribution().resolve("sbom.cdx.json")))
        .doesNotContain(System.getProperty("user.home"));
  }

  private static Map<String, String> jars() throws Exception {
    Map<String, String> jars = new TreeMap<>();
    for (Path jar : files("lib")) {
      try (InputStream in = Files.newInputStream(jar)) {
        jars.put(jar.getFileName().toString(), digest(in));
      }
    }
    for (Path plugin : files("plugins")) {
      try (ZipFile zip = new ZipFile(plugin.toFile())) {
        for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
          // The plugin's own jar stands for itself: its zip is listed.
          if (entry.getName().endsWith(".jar") && !entry.getName().startsWith("lib/copydesk-")) {
            jars.put(entry.getName(), digest(zip.getInputStream(entry)));
          }
        }
      }
    }
    return jars;
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(House.distribution().resolve(folder))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static String digest(InputStream in) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
  }
}
