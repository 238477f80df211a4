package org.copydesk.embed.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.embed.Copydesk;
import org.copydesk.engine.assembly.InstalledStages;
import org.copydesk.engine.plugin.Catalog;
import org.copydesk.engine.plugin.Component;
import org.copydesk.engine.plugin.Plugin;
import org.copydesk.engine.plugin.PluginException;

/** Which plugins are there, which of them load, and whether their stages make a chain. */
public final class PluginCheck implements Check {

  private static final String SUBJECT = "plugin";
  private static final String LOCK = "lock";
  private static final String CHAIN = "stages";

  private final List<Path> folders;

  /** Looks into folders that hold plugins, or are one plugin each. */
  public PluginCheck(Path... folders) {
    this.folders = List.of(folders);
  }

  @Override
  public List<Diagnosis> diagnoses() {
    if (folders.isEmpty()) {
      return List.of(
          Diagnosis.problem(
              SUBJECT,
              "there is no plugin folder, so that there is neither stage nor exporter",
              "Start Copydesk by bin/copydesk of its distribution, or name a folder with"
                  + " --plugins."));
    }
    List<Diagnosis> found = new ArrayList<>();
    try (Catalog catalog = Copydesk.catalog(folders.toArray(Path[]::new))) {
      catalog.plugins().forEach(plugin -> found.add(ok(plugin)));
      folders.forEach(folder -> found.add(Diagnosis.ok(LOCK, PluginLocks.sentence(folder))));
      addChain(found, catalog);
    } catch (PluginException e) {
      found.addAll(oneByOne(e.problems()));
      e.problems().forEach(problem -> found.add(refused(problem)));
    }
    return found;
  }

  private static Diagnosis ok(Plugin plugin) {
    String components =
        plugin.components().stream().map(Component::name).collect(Collectors.joining(", "));
    boolean another = !components.equals(plugin.id()) && !components.isEmpty();
    return Diagnosis.ok(
        SUBJECT, plugin.id() + " " + plugin.version() + (another ? ": " + components : ""));
  }

  private static void addChain(List<Diagnosis> found, Catalog catalog) {
    try {
      InstalledStages stages = InstalledStages.of(catalog);
      if (!stages.names().isEmpty()) {
        found.add(Diagnosis.ok(CHAIN, String.join(" \u2192 ", stages.names())));
      }
      stages
          .leftOut()
          .forEach(
              (name, why) ->
                  found.add(
                      Diagnosis.ok(CHAIN, "'" + name + "' runs only when it is named: it " + why)));
    } catch (RuntimeException | LinkageError e) {
      found.add(
          Diagnosis.problem(
              CHAIN, "a stage does not say what it needs and gives: " + e, "Tell its author."));
    }
  }

  /** Where not all of them can be used together, tells which can be used alone. */
  private List<Diagnosis> oneByOne(List<String> problems) {
    List<Diagnosis> found = new ArrayList<>();
    for (Path path : folders.stream().flatMap(PluginCheck::plugins).toList()) {
      String place = path.toAbsolutePath().normalize() + ":";
      if (problems.stream().anyMatch(problem -> problem.startsWith(place))) {
        continue;
      }
      try (Catalog catalog = Copydesk.catalog(path)) {
        catalog.plugins().forEach(plugin -> found.add(ok(plugin)));
      } catch (PluginException e) {
        continue; // it is told with all that is wrong
      }
    }
    return found;
  }

  private static Stream<Path> plugins(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(PluginCheck::mayBePlugin).sorted().toList().stream();
    } catch (IOException e) {
      return Stream.of(folder);
    }
  }

  private static boolean mayBePlugin(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".zip") || name.endsWith(".jar") || Files.isDirectory(path);
  }

  /** The message holds the place, the fault and the mend. */
  private static Diagnosis refused(String problem) {
    return Diagnosis.problem(SUBJECT, problem.replaceFirst(": error: ", ": "), "");
  }
}
