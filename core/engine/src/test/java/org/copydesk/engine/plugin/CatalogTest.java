package org.copydesk.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.api.stage.StageFactory;
import org.copydesk.api.tool.Tool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {

  @TempDir private Path temporary;
  private Path plugins;
  private Path cache;
  private final List<Catalog> open = new ArrayList<>();

  @BeforeEach
  void makeFolders() throws IOException {
    plugins = Files.createDirectories(temporary.resolve("plugins"));
    cache = temporary.resolve("cache");
  }

  @AfterEach
  void close() {
    open.forEach(Catalog::close);
  }

  private Catalog open(Path... folders) {
    Catalog catalog = Catalog.open(List.of(folders), cache);
    open.add(catalog);
    return catalog;
  }

  private PluginProject project(String id) {
    return PluginProject.of(temporary, id);
  }

  @Nested
  class Finds {

    @Test
    void aZip() {
      Path zip = project("echo").zip(plugins);

      Catalog catalog = open(plugins);

      Plugin plugin = catalog.plugin("echo").orElseThrow();
      assertThat(plugin.version()).isEqualTo("1.0.0");
      assertThat(plugin.provider()).isEqualTo("The test desk");
      assertThat(plugin.description()).isEqualTo("For tests.");
      assertThat(plugin.path()).isEqualTo(zip);
      assertThat(catalog.component("echo"))
          .hasValueSatisfying(
              c -> {
                assertThat(c.kind()).isEqualTo(ComponentKind.STAGE);
                assertThat(c.plugin()).isEqualTo("echo");
                assertThat(c.version()).isEqualTo("1.0.0");
                assertThat(c.factory()).isInstanceOf(StageFactory.class);
              });
    }

    @Test
    void aJar() {
      project("echo").jar(plugins);

      assertThat(open(plugins).component("echo")).isPresent();
    }

    @Test
    void anUnpackedZip() {
      project("echo").unpacked(plugins);

      assertThat(open(plugins).component("echo")).isPresent();
    }

    @Test
    void aProjectThatWasBuilt() {
      Path project = project("echo").built(plugins);

      assertThat(open(plugins).component("echo")).isPresent();
      assertThat(open(project).component("echo")).isPresent();
    }

    @Test
    void aProjectThatWasBuiltWithTheLibrariesOfItsOwnZip() throws IOException {
      PluginProject source = project("echo").library("words.jar", PluginProject.packed(Map.of()));
      Path project = source.built(plugins);
      Files.move(source.zip(temporary), project.resolve("target/echo-1.0.0-plugin.zip"));

      assertThat(open(plugins).components()).extracting(Component::name).containsExactly("echo");
    }

    @Test
    void oneZipThatIsNamedItself() {
      assertThat(open(project("echo").zip(plugins)).component("echo")).isPresent();
    }

    @Test
    void thePluginsOfSeveralFolders() throws IOException {
      Path more = Files.createDirectories(temporary.resolve("more"));
      project("echo").zip(plugins);
      project("answer").zip(more);

      assertThat(open(plugins, more).plugins())
          .extracting(Plugin::id)
          .containsExactly("answer", "echo");
    }

    @Test
    void theToolsOfAPlugin() {
      PluginProject.empty(temporary, "desk-tools")
          .source(
              "desk.Hello",
              """
              package desk;
              @org.pf4j.Extension
              public class Hello implements org.copydesk.api.tool.Tool {
                public String name() { return "hello"; }
                public String summary() { return "Says hello."; }
                public int run(java.util.List<String> a, org.copydesk.api.tool.Console c) {
                  return 0;
                }
              }
              """)
          .zip(plugins);

      assertThat(open(plugins).tools()).extracting(Tool::name).containsExactly("hello");
    }
  }

  @Nested
  class Unpacks {

    @Test
    void intoTheCacheAndNotIntoThePluginFolder() throws IOException {
      project("echo").zip(plugins);

      open(plugins);

      assertThat(names(plugins)).containsExactly("echo.zip");
      assertThat(names(cache)).hasSize(1).first().asString().hasSize(64);
    }

    @Test
    void aZipAnewWhenItsContentChanges() {
      project("echo").property("plugin.version", "2.0.0").zip(plugins);
      open(plugins).close();
      project("echo").property("plugin.version", "1.0.0").zip(plugins);

      assertThat(open(plugins).plugin("echo").orElseThrow().version()).isEqualTo("1.0.0");
    }

    @Test
    void aZipOnceWhenItStaysTheSame() throws IOException {
      project("echo").zip(plugins);
      open(plugins).close();
      open(plugins);

      assertThat(names(cache)).hasSize(1);
    }

    @Test
    void nothingOutsideOfTheCache() throws IOException {
      PluginProject.write(
          plugins.resolve("evil.zip"),
          Map.of("../../escaped.txt", new byte[0], "plugin.properties", new byte[0]));

      assertThatThrownBy(() -> open(plugins))
          .isInstanceOf(PluginException.class)
          .hasMessage(
              plugins.resolve("evil.zip")
                  + ": error: its entry '../../escaped.txt' points out of the zip. Do not trust"
                  + " it.");
      assertThat(temporary.resolve("escaped.txt")).doesNotExist();
      assertThat(names(cache)).isEmpty();
    }

    private List<String> names(Path folder) throws IOException {
      try (Stream<Path> files = Files.list(folder)) {
        return files
            .map(file -> file.getFileName().toString())
            .filter(name -> !name.startsWith("."))
            .toList();
      }
    }
  }

  @Nested
  class LetsTheHostWin {

    @Test
    void whereAPluginBundlesPf4j() throws Exception {
      Path pf4j =
          Path.of(
              org.pf4j.Extension.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      project("echo").library("pf4j.jar", Files.readAllBytes(pf4j)).zip(plugins);

      assertThat(open(plugins).component("echo")).isPresent();
    }

    @Test
    void butAPluginSeesItsOwnClassesFirst() throws Exception {
      PluginProject.of(temporary, "echo")
          .source(
              "org.copydesk.engine.plugin.Found",
              "package org.copydesk.engine.plugin; public class Found {}")
          .zip(plugins);

      ClassLoader loader =
          open(plugins).component("echo").orElseThrow().factory().getClass().getClassLoader();

      assertThat(loader.loadClass("org.copydesk.engine.plugin.Found")).isNotEqualTo(Found.class);
      assertThat(loader.loadClass("org.slf4j.Logger")).isEqualTo(org.slf4j.Logger.class);
    }
  }

  @Nested
  class OnTheClassPath {

    @Test
    void twoFactoriesOfOneNameAreRefused() {
      var factory = open(project("echo").zip(plugins)).component("echo").orElseThrow().factory();

      assertThatThrownBy(() -> Catalog.of(List.of(factory, factory), List.of()))
          .isInstanceOf(PluginException.class)
          .hasMessageStartingWith("The component 'echo' is offered twice: by echo.Factory and by");
    }

    @Test
    void factoriesAreFoundByTheirIndex() {
      ClassLoader loader =
          open(project("echo").zip(plugins))
              .component("echo")
              .orElseThrow()
              .factory()
              .getClass()
              .getClassLoader();

      assertThat(Catalog.onClassPath(loader).components())
          .extracting(Component::name)
          .containsExactly("echo");
    }

    @Test
    void aCatalogOfFactoriesJoinsOneOfPlugins() {
      Catalog zips = open(project("echo").zip(plugins));
      Catalog other =
          Catalog.of(
              List.of(
                  open(project("answer").zip(temporary))
                      .component("answer")
                      .orElseThrow()
                      .factory()),
              List.of());

      assertThat(Catalog.join(zips, other).components())
          .extracting(Component::name)
          .containsExactly("answer", "echo");
    }
  }
}
