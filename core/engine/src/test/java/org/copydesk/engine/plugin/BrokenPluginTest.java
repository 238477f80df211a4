package org.copydesk.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever PF4J would skip or log is an error here that names the plugin and the mend. */
class BrokenPluginTest {

  @TempDir private Path temporary;
  private Path plugins;

  @BeforeEach
  void makeFolder() throws IOException {
    plugins = Files.createDirectories(temporary.resolve("plugins"));
  }

  private List<String> told(Path... folders) {
    PluginException e =
        catchThrowableOfType(
            PluginException.class,
            () -> Catalog.open(List.of(folders), temporary.resolve("cache")).close());
    assertThat(e).isNotNull();
    return e.problems().stream().map(p -> p.replace(plugins + "/", "")).toList();
  }

  private PluginProject project(String id) {
    return PluginProject.of(temporary, id);
  }

  @Test
  void aFolderThatIsNotThere() {
    assertThat(told(temporary.resolve("nowhere")))
        .containsExactly(
            temporary.resolve("nowhere")
                + ": error: there is no such plugin folder. Check the path.");
  }

  @Test
  void aFolderWithoutPlugins() throws IOException {
    Files.writeString(plugins.resolve("notes.txt"), "nothing");

    assertThat(told(plugins))
        .containsExactly(
            plugins
                + ": error: there is no plugin in this folder. Looked for zips (*.zip), jars"
                + " (*.jar), folders with a plugin.properties, and projects with"
                + " target/classes/plugin.properties, which are to be built first.");
  }

  @Test
  void aPluginThatBundlesTheApi() {
    byte[] api =
        PluginProject.packed(Map.of("org/copydesk/api/stage/StageFactory.class", new byte[0]));
    project("echo").library("copydesk-api-0.1.0.jar", api).zip(plugins);

    assertThat(told(plugins))
        .containsExactly(
            "echo.zip: error: it bundles Copydesk's own API (copydesk-api-0.1.0.jar). Give the"
                + " dependency 'copydesk-api' the scope 'provided', and build it anew.");
  }

  @Test
  void aPluginWithoutAnIndexOfExtensions() {
    project("echo").withoutIndex().zip(plugins);

    assertThat(told(plugins))
        .singleElement()
        .asString()
        .startsWith(
            "echo.zip: error: it has no index of extensions (META-INF/extensions.idx), so that"
                + " nothing in it can be found. Mark its factories with PF4J's @Extension")
        .contains("annotationProcessorPaths");
  }

  @Test
  void aPluginForAnotherCopydesk() {
    project("echo").property("plugin.requires", ">=9.0.0").zip(plugins);

    assertThat(told(plugins))
        .containsExactly(
            "echo.zip: error: it asks for Copydesk '>=9.0.0', and this is "
                + HostVersion.current()
                + ". Install a version of the plugin for this Copydesk.");
  }

  @Test
  void aPluginWhoseRangeHasABlankForAnAnd() {
    project("echo").property("plugin.requires", ">=0.1.0 <0.2.0").zip(plugins);

    assertThat(told(plugins))
        .containsExactly(
            "echo.zip: error: its 'plugin.requires' cannot be read: '>=0.1.0 <0.2.0' is no range"
                + " of versions. Write one such as \"^1.0\", \"1.x\" or \">=1.0.0 & <2.0.0\".");
  }

  @Test
  void aPluginThatIsThereTwice() {
    project("echo").zip(plugins);
    project("echo").jar(plugins);

    assertThat(told(plugins))
        .containsExactly(
            "echo.zip: error: the plugin 'echo' is there already, as echo.jar. Remove one of the"
                + " two.");
  }

  @Test
  void twoPluginsThatOfferOneName() {
    project("echo").zip(plugins);
    PluginProject.empty(temporary, "other").stage("echo").zip(plugins);

    assertThat(told(plugins))
        .containsExactly(
            "The component 'echo' is offered twice: by the plugin 'echo' and by the plugin"
                + " 'other'. Remove one of them.");
  }

  @Test
  void aZipThatWasCutOff() throws IOException {
    Path zip = project("echo").zip(plugins);
    byte[] bytes = Files.readAllBytes(zip);
    Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));

    assertThat(told(plugins))
        .singleElement()
        .asString()
        .startsWith("echo.zip: error: this is no whole zip: ")
        .endsWith("Copy it anew.");
  }

  @Test
  void aZipWithADamagedEntry() throws IOException {
    Path zip = project("echo").zip(plugins);
    byte[] bytes = Files.readAllBytes(zip);
    bytes[bytes.length / 3] ^= 0x55;
    Files.write(zip, bytes);

    assertThat(told(plugins)).singleElement().asString().startsWith("echo.zip: error: ");
  }

  @Test
  void aJarThatIsNoJar() throws IOException {
    Files.writeString(plugins.resolve("echo.jar"), "not a jar");

    assertThat(told(plugins))
        .singleElement()
        .asString()
        .startsWith("echo.jar: error: it cannot be read: ");
  }

  @Test
  void aZipThatIsNoPlugin() {
    PluginProject.write(
        plugins.resolve("photos.zip"), Map.of("a.jpg", new byte[] {1}, "b.jpg", new byte[] {2}));

    assertThat(told(plugins))
        .containsExactly(
            "photos.zip: error: this is no plugin: it has no plugin.properties at its top, and no"
                + " manifest with a Plugin-Id. Remove it from the plugin folder, or build it as a"
                + " plugin.");
  }

  @Test
  void aPluginWithoutAnId() {
    project("echo").without("plugin.id").jar(plugins);

    assertThat(told(plugins))
        .containsExactly("x.jar: error: its plugin.properties has no 'plugin.id'.");
  }

  @Test
  void aPluginWhoseVersionIsNone() {
    project("echo").property("plugin.version", "latest").zip(plugins);

    assertThat(told(plugins))
        .containsExactly(
            "echo.zip: error: its 'plugin.version' is 'latest'. Write a semantic version such as"
                + " 1.0.0.");
  }

  @Test
  void aPluginWhoseClassNeedsALibraryThatIsNotThere() {
    Map<String, byte[]> classes =
        project("echo")
            .source("lib.Missing", "package lib; public class Missing {}")
            .source(
                "echo.Needy",
                """
                package echo;
                @org.pf4j.Extension
                public class Needy extends Factory {
                  static final lib.Missing MISSING = new lib.Missing();
                  @Override public String name() { return "needy"; }
                }
                """)
            .compiled();
    classes.remove("lib/Missing.class");
    classes.put("plugin.properties", properties("plugin.id=echo\nplugin.version=1.0.0\n"));
    PluginProject.write(plugins.resolve("echo.jar"), classes);

    assertThat(told(plugins))
        .containsExactly(
            "echo.jar: error: its class 'echo.Needy' cannot be loaded:"
                + " java.lang.ClassNotFoundException: lib.Missing. Build it against this version"
                + " of copydesk-api, with the libraries that it needs.");
  }

  @Test
  void aPluginWhoseIndexNamesAClassThatIsNotThere() {
    Map<String, byte[]> files =
        Map.of(
            "META-INF/extensions.idx", properties("# made by hand\necho.Gone\n"),
            "plugin.properties", properties("plugin.id=echo\nplugin.version=1.0.0\n"));
    PluginProject.write(plugins.resolve("echo.jar"), files);

    assertThat(told(plugins))
        .containsExactly(
            "echo.jar: error: its index of extensions names the class 'echo.Gone', which is not in"
                + " it. Build it anew.");
  }

  @Test
  void aPluginWhoseConstructorThrows() {
    project("echo")
        .source(
            "echo.Moody",
            """
            package echo;
            @org.pf4j.Extension
            public class Moody extends Factory {
              public Moody() { throw new IllegalStateException("not today"); }
            }
            """)
        .zip(plugins);

    assertThat(told(plugins))
        .singleElement()
        .asString()
        .contains("its class 'echo.Moody' cannot be loaded")
        .contains("not today");
  }

  @Test
  void aPluginWhoseOwnClassIsNotThere() {
    project("echo").property("plugin.class", "echo.Nobody").zip(plugins);

    assertThat(told(plugins))
        .containsExactly(
            "echo.zip: error: its 'plugin.class' is 'echo.Nobody', which cannot be loaded. A plugin"
                + " needs no such class: remove the line, or name one that is in it.");
  }

  @Test
  void aPluginThatNeedsAnother() {
    project("echo").property("plugin.dependencies", "answer@1.0.0").zip(plugins);

    assertThat(told(plugins))
        .singleElement()
        .asString()
        .contains("answer")
        .contains("a plugin needs no other to be loaded");
  }

  @Test
  void aPluginThatOffersNothing() {
    PluginProject.empty(temporary, "echo")
        .source(
            "echo.Other",
            "package echo; @org.pf4j.Extension public class Other implements"
                + " org.pf4j.ExtensionPoint {}")
        .zip(plugins);

    assertThat(told(plugins))
        .containsExactly("echo.zip: error: it offers no stage, exporter or tool.");
  }

  @Test
  void aPluginWhoseComponentHasNoProperName() {
    PluginProject.empty(temporary, "echo").stage("Echo-Stage").zip(plugins);

    assertThat(told(plugins))
        .containsExactly(
            "echo.zip: error: its component cannot be used: a component's name is in kebab-case"
                + " ('quote-extractor'), not 'Echo-Stage'.");
  }

  @Test
  void allBrokenPluginsAreToldAtOnce() {
    project("echo").withoutIndex().zip(plugins);
    project("answer").property("plugin.requires", "^9.0").zip(plugins);
    project("good").zip(plugins);

    assertThat(told(plugins))
        .hasSize(2)
        .anySatisfy(p -> assertThat(p).startsWith("answer.zip"))
        .anySatisfy(p -> assertThat(p).startsWith("echo.zip"));
  }

  private static byte[] properties(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
