package org.copydesk.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.LoadReceiver;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.source.Resource;
import org.junit.jupiter.api.Test;

class AnnouncementsTest {

  private static final String NOTE = "The ferry to the island was late again on Tuesday morning.";

  @Test
  void everythingIsAnnouncedAtItsPlaceBeforeItsOutcome() throws IOException {
    assertThat(told(bundle(), ""))
        .containsExactly(
            "begins bundle.tar",
            "bundle.tar container",
            "begins bundle.tar!/note.txt",
            "bundle.tar!/note.txt ok",
            "begins bundle.tar!/box.zip",
            "bundle.tar!/box.zip container",
            "begins bundle.tar!/box.zip!/a.txt",
            "bundle.tar!/box.zip!/a.txt ok",
            "begins bundle.tar!/note (2).txt",
            "bundle.tar!/note (2).txt ok");
  }

  @Test
  void whatIsNotWantedIsLeftOutWithAllThatIsInItAndChangesNoOtherName() throws IOException {
    assertThat(told(bundle(), "bundle.tar!/box.zip"))
        .containsExactly(
            "begins bundle.tar",
            "bundle.tar container",
            "begins bundle.tar!/note.txt",
            "bundle.tar!/note.txt ok",
            "begins bundle.tar!/box.zip",
            "begins bundle.tar!/note (2).txt",
            "bundle.tar!/note (2).txt ok");
    assertThat(told(bundle(), "bundle.tar!/note.txt")).contains("bundle.tar!/note (2).txt ok");
  }

  @Test
  void aResourceThatIsNotWantedIsNotOpened() {
    List<String> told = new ArrayList<>();
    Resource closed =
        new Resource() {
          @Override
          public Place place() {
            return Place.of("closed.txt");
          }

          @Override
          public InputStream open() throws IOException {
            throw new IOException("nobody may open it");
          }
        };
    load(closed, "closed.txt", told);
    assertThat(told).containsExactly("begins closed.txt");
  }

  private static List<String> told(byte[] bytes, String unwanted) {
    List<String> told = new ArrayList<>();
    Resource resource =
        new Resource() {
          @Override
          public Place place() {
            return Place.of("bundle.tar");
          }

          @Override
          public InputStream open() {
            return new ByteArrayInputStream(bytes);
          }
        };
    load(resource, unwanted, told);
    return told;
  }

  private static void load(Resource resource, String unwanted, List<String> told) {
    try (TikaLoader loader = TikaLoader.of(LoaderSettings.standard())) {
      loader.load(
          resource,
          new LoadReceiver() {
            @Override
            public boolean begins(Place place) {
              told.add("begins " + place);
              return !place.toString().equals(unwanted);
            }

            @Override
            public void accept(Loaded loaded) {
              told.add(Loading.summary(loaded));
            }
          });
    }
  }

  private static byte[] bundle() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("a.txt"));
      out.write(NOTE.getBytes(StandardCharsets.UTF_8));
    }
    ByteArrayOutputStream tar = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(tar)) {
      put(out, "note.txt", NOTE.getBytes(StandardCharsets.UTF_8));
      put(out, "box.zip", zip.toByteArray());
      put(out, "note.txt", (NOTE + " Nobody minded.").getBytes(StandardCharsets.UTF_8));
    }
    return tar.toByteArray();
  }

  private static void put(TarArchiveOutputStream out, String name, byte[] bytes)
      throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(bytes.length);
    out.putArchiveEntry(entry);
    out.write(bytes);
    out.closeArchiveEntry();
  }
}
