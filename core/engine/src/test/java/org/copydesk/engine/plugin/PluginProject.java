package org.copydesk.engine.plugin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A plugin as its author has it: sources and a plugin.properties, to be compiled and packed. */
public final class PluginProject {

  private static final String STAGE =
      """
      package %1$s;

      import org.copydesk.api.component.*;
      import org.copydesk.api.stage.*;

      @org.pf4j.Extension
      public class Factory implements StageFactory<NoSettings> {
        @Override public String name() { return "%2$s"; }
        @Override public Class<NoSettings> settingsType() { return NoSettings.class; }
        @Override public Descriptor describe(NoSettings settings) {
          return Descriptor.of("Does nothing.");
        }
        @Override public Stage create(NoSettings settings, ComponentContext context) {
          return document -> document;
        }
      }
      """;

  private final Path work;
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, String> properties = new TreeMap<>();
  private final Map<String, byte[]> libraries = new TreeMap<>();
  private boolean index = true;

  private PluginProject(Path work, String id) {
    this.work = work;
    property("plugin.id", id).property("plugin.version", "1.0.0");
    property("plugin.provider", "The test desk").property("plugin.description", "For tests.");
  }

  /** A plugin with one stage that is named as the plugin. */
  public static PluginProject of(Path folder, String id) {
    return empty(folder, id).stage(id);
  }

  /** A plugin without classes. */
  public static PluginProject empty(Path folder, String id) {
    try {
      return new PluginProject(Files.createTempDirectory(folder, "project-" + id), id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public PluginProject stage(String name) {
    String packageName = name.replace("-", "");
    return source(packageName + ".Factory", STAGE.formatted(packageName, name));
  }

  public PluginProject source(String className, String text) {
    sources.put(className, text);
    return this;
  }

  public PluginProject property(String key, String value) {
    properties.put(key, value);
    return this;
  }

  public PluginProject without(String property) {
    properties.remove(property);
    return this;
  }

  public PluginProject library(String name, byte[] jar) {
    libraries.put(name, jar);
    return this;
  }

  public PluginProject withoutIndex() {
    index = false;
    return this;
  }

  /** The zip that the plugins of this build are: plugin.properties and lib. */
  public Path zip(Path folder) {
    Map<String, byte[]> entries = new TreeMap<>();
    entries.put("plugin.properties", descriptor());
    entries.put("lib/plugin.jar", packed(compiled()));
    libraries.forEach((name, jar) -> entries.put("lib/" + name, jar));
    return write(folder.resolve(properties.getOrDefault("plugin.id", "x") + ".zip"), entries);
  }

  public Path jar(Path folder) {
    Map<String, byte[]> entries = compiled();
    entries.put("plugin.properties", descriptor());
    return write(folder.resolve(properties.getOrDefault("plugin.id", "x") + ".jar"), entries);
  }

  /** A project folder with target/classes. */
  public Path built(Path folder) {
    Path project = folder.resolve(properties.get("plugin.id"));
    Map<String, byte[]> files = compiled();
    files.put("plugin.properties", descriptor());
    files.forEach((name, bytes) -> write(project.resolve("target/classes").resolve(name), bytes));
    libraries.forEach((name, bytes) -> write(project.resolve("target/lib").resolve(name), bytes));
    return project;
  }

  /** What unpacking the zip by hand gives. */
  public Path unpacked(Path folder) {
    Path plugin = folder.resolve(properties.get("plugin.id"));
    write(plugin.resolve("plugin.properties"), descriptor());
    write(plugin.resolve("lib/plugin.jar"), packed(compiled()));
    return plugin;
  }

  /** Compiles the classes, with PF4J's processor, which writes the index. */
  public Map<String, byte[]> compiled() {
    try {
      Path classes = Files.createTempDirectory(work, "classes");
      if (!sources.isEmpty()) {
        compile(classes);
      }
      Map<String, byte[]> files = new TreeMap<>();
      try (Stream<Path> walk = Files.walk(classes)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          files.put(classes.relativize(file).toString().replace('\\', '/'), read(file));
        }
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void compile(Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options = new ArrayList<>(List.of("-d", classes.toString(), "--release", "17"));
    options.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    options.addAll(
        index
            ? List.of("-processor", "org.pf4j.processor.ExtensionAnnotationProcessor")
            : List.of("-proc:none"));
    Path folder = Files.createTempDirectory(work, "sources");
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve(source.getKey().replace('.', '/') + ".java");
      write(file, source.getValue().getBytes(StandardCharsets.UTF_8));
      files.add(file);
    }
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      var units = manager.getJavaFileObjectsFromPaths(files);
      if (!compiler.getTask(messages, manager, null, options, null, units).call()) {
        throw new IllegalStateException(messages.toString());
      }
    }
  }

  private byte[] descriptor() {
    StringBuilder text = new StringBuilder();
    properties.forEach((key, value) -> text.append(key + "=" + value + "\n"));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] packed(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pack(bytes, entries);
    return bytes.toByteArray();
  }

  public static Path write(Path zip, Map<String, byte[]> entries) {
    write(zip, packed(entries));
    return zip;
  }

  private static void pack(OutputStream out, Map<String, byte[]> entries) {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file) throws IOException {
    return Files.readAllBytes(file);
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
