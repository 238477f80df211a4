package org.copydesk.embed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.component.ComponentFactory;
import org.copydesk.engine.config.Definition;
import org.copydesk.engine.config.DefinitionReader;
import org.copydesk.engine.config.Overrides;
import org.copydesk.engine.pipeline.Pipeline;
import org.copydesk.engine.pipeline.RunException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a worker process needs to know to build the pipeline of its parent.
 *
 * @param file the pipeline file, for messages and relative paths
 * @param text what it said when the run began
 * @param input as the caller set it, null for the file's
 * @param output as the caller set it, null for the file's
 * @param plugins the plugin folders
 * @param cache where plugins are unpacked
 * @param factories the classes of the program's own factories
 * @param chain a digest of the stages, their settings and their builds
 */
record WorkerPlan(
    String file,
    String text,
    @Nullable String input,
    @Nullable String output,
    List<String> plugins,
    String cache,
    List<String> factories,
    String chain) {

  private static final JsonMapper JSON = new JsonMapper();

  static WorkerPlan of(
      Definition definition, Overrides overrides, Installed installed, Pipeline pipeline) {
    return new WorkerPlan(
        definition.file(),
        definition.source().text(),
        text(overrides.input()),
        text(overrides.output()),
        installed.folders().stream().map(Path::toString).toList(),
        installed.cache().toString(),
        installed.factoryClasses(),
        pipeline.chain().digest());
  }

  private static @Nullable String text(@Nullable Path path) {
    return path == null ? null : path.toString();
  }

  private static @Nullable Path path(@Nullable String text) {
    return text == null ? null : Path.of(text);
  }

  String write() {
    return JSON.writeValueAsString(this);
  }

  static WorkerPlan read(String json) {
    return JSON.readValue(json, WorkerPlan.class);
  }

  Definition definition() {
    return DefinitionReader.read(text, Path.of(file), new Overrides(path(input), path(output)));
  }

  Installed installed() {
    Installed installed = new Installed();
    installed.addFolders(plugins.stream().map(Path::of).toList());
    List<ComponentFactory<?>> own = new ArrayList<>();
    factories.forEach(name -> own.add(factory(name)));
    installed.addFactories(own);
    installed.setCache(Path.of(cache));
    return installed;
  }

  private static ComponentFactory<?> factory(String name) {
    try {
      var constructor = Class.forName(name).getDeclaredConstructor();
      constructor.setAccessible(true);
      return (ComponentFactory<?>) constructor.newInstance();
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw new RunException(
          "A worker process cannot make "
              + name
              + ": a factory needs a constructor without parameters there. Leave 'isolated' away,"
              + " or put the factory into a plugin.",
          e);
    }
  }
}
