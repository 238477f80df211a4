package org.copydesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The plugin of the guide, built from the guide's own words as a third party builds one. */
final class GuidePlugin {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:public |final )*(?:class|record) (\\w+)");
  private static final List<String> NEEDED = List.of("copydesk-api-", "pf4j-", "jspecify-");

  private final String guide = Outputs.text(House.path("docs/guides/writing-a-plugin.md"));

  /** Compiles the plugin and puts its zip into a folder. */
  void buildInto(Path plugins, Path work) throws IOException {
    Path sources = Files.createDirectories(work.resolve("sources"));
    Path classes = Files.createDirectories(work.resolve("classes"));
    List<Path> files = new ArrayList<>();
    List<String> texts = sources();
    assertThat(texts).as("whole source files in the guide").hasSize(5);
    for (String source : texts) {
      files.add(Files.writeString(sources.resolve(typeOf(source) + ".java"), source));
    }
    compile(files, classes);
    Path jar = work.resolve("hashtags.jar");
    pack(jar, under(classes), classes);
    Path zipped = Files.createDirectories(work.resolve("zipped/lib"));
    Files.copy(jar, zipped.resolve("hashtags-1.0.0.jar"));
    Files.writeString(zipped.resolveSibling("plugin.properties"), block("properties").get(0));
    Path root = zipped.getParent();
    pack(plugins.resolve("hashtags-1.0.0.zip"), under(root), root);
  }

  /** Returns the blocks that are whole source files: those with a package. */
  private List<String> sources() {
    return block("java").stream().filter(source -> source.startsWith("package ")).toList();
  }

  private List<String> block(String language) {
    return BLOCK
        .matcher(guide)
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  private static String typeOf(String source) {
    Matcher type = TYPE.matcher(source);
    assertThat(type.find()).as("a type in %s", source).isTrue();
    return type.group(1);
  }

  private static void compile(List<Path> files, Path classes) {
    String classPath = String.join(java.io.File.pathSeparator, libraries());
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of(
            "--release",
            "17",
            "-d",
            classes.toString(),
            "-classpath",
            classPath,
            "-processorpath",
            classPath,
            "-processor",
            "org.pf4j.processor.ExtensionAnnotationProcessor");
    boolean compiled =
        compiler
            .getTask(
                messages,
                null,
                null,
                options,
                null,
                compiler
                    .getStandardFileManager(null, null, null)
                    .getJavaFileObjectsFromPaths(files))
            .call();
    assertThat(compiled).as("the guide's plugin compiles:%n%s", messages).isTrue();
  }

  /** Returns what the distribution installs and a plugin may compile against. */
  private static List<String> libraries() {
    List<String> jars = new ArrayList<>();
    for (Path jar : under(House.distribution().resolve("lib"))) {
      if (NEEDED.stream()
          .anyMatch(name -> jar.getFileName().toString().matches(name + "[0-9].*\\.jar"))) {
        jars.add(jar.toAbsolutePath().toString());
      }
    }
    assertThat(jars).as("%s in lib/", NEEDED).hasSize(NEEDED.size());
    return jars;
  }

  private static void pack(Path archive, List<Path> files, Path root) throws IOException {
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Path file : files) {
        zip.putNextEntry(new ZipEntry(root.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
      }
    }
  }

  private static List<Path> under(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
