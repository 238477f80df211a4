package org.copydesk.engine.plugin;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pf4j.CompoundPluginDescriptorFinder;
import org.pf4j.ManifestPluginDescriptorFinder;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PropertiesPluginDescriptorFinder;

/**
 * Looks a plugin over before it is loaded: PF4J skips most of what is wrong here with a line in the
 * log, or without one.
 */
final class PluginInspection {

  private static final String API = "org/copydesk/api/";

  private final PluginDescriptorFinder descriptors =
      new CompoundPluginDescriptorFinder()
          .add(new PropertiesPluginDescriptorFinder())
          .add(new ManifestPluginDescriptorFinder());
  private final String hostVersion;
  private final List<String> problems;

  PluginInspection(String hostVersion, List<String> problems) {
    this.hostVersion = hostVersion;
    this.problems = problems;
  }

  /** Returns the plugin if it may be loaded. */
  Optional<InspectedPlugin> inspect(Found found) {
    int before = problems.size();
    try {
      Optional<PluginDescriptor> descriptor = descriptor(found);
      List<String> extensions = contents(found, descriptor.isPresent());
      return descriptor
          .filter(d -> problems.size() == before)
          .map(d -> new InspectedPlugin(found, d, extensions));
    } catch (IOException e) {
      refuse(found, "it cannot be read: " + e.getMessage() + ". Copy it anew.");
      return Optional.empty();
    }
  }

  private Optional<PluginDescriptor> descriptor(Found found) throws IOException {
    if (!describesItself(found)) {
      refuse(
          found,
          "this is no plugin: it has no plugin.properties at its top, and no manifest with a"
              + " Plugin-Id. Remove it from the plugin folder, or build it as a plugin.");
      return Optional.empty();
    }
    PluginDescriptor descriptor = descriptors.find(found.root());
    String id = descriptor.getPluginId();
    if (id == null || id.isBlank()) {
      refuse(found, "its plugin.properties has no 'plugin.id'.");
    }
    checkVersion(found, descriptor.getVersion());
    checkRequires(found, descriptor.getRequires());
    return Optional.of(descriptor);
  }

  private static boolean describesItself(Found found) throws IOException {
    try (ClassFolder root = ClassFolder.open(found.root())) {
      boolean properties = root.file("plugin.properties").isPresent();
      return properties
          || root.file("META-INF/MANIFEST.MF").filter(m -> m.contains("Plugin-Id")).isPresent();
    }
  }

  private void checkVersion(Found found, String version) {
    if (version == null || !version.matches("\\d+\\.\\d+\\.\\d+([-+].*)?")) {
      refuse(
          found,
          "its 'plugin.version' is '" + version + "'. Write a semantic version such as 1.0.0.");
    }
  }

  private void checkRequires(Found found, String requires) {
    String range = requires == null || requires.isBlank() ? "*" : requires;
    try {
      // PF4J takes a bare version for the least one.
      String least = range.matches("\\d+\\.\\d+\\.\\d+") ? ">=" + range : range;
      if (!VersionRange.of(least).includes(hostVersion)) {
        refuse(
            found,
            "it asks for Copydesk '"
                + range
                + "', and this is "
                + hostVersion
                + ". Install a version of the plugin for this Copydesk.");
      }
    } catch (IllegalArgumentException e) {
      refuse(found, "its 'plugin.requires' cannot be read: " + e.getMessage());
    }
  }

  private List<String> contents(Found found, boolean plugin) throws IOException {
    Set<String> extensions = new LinkedHashSet<>();
    for (var path : found.classPath()) {
      try (ClassFolder classes = ClassFolder.open(path)) {
        classes
            .file(Extensions.INDEX)
            .ifPresent(index -> extensions.addAll(Extensions.names(index)));
        if (classes.hasClassesIn(API)) {
          refuse(
              found,
              "it bundles Copydesk's own API ("
                  + path.getFileName()
                  + "). Give the dependency 'copydesk-api' the scope 'provided', and build it"
                  + " anew.");
        }
      }
    }
    if (plugin && extensions.isEmpty()) {
      refuse(found, Extensions.NO_INDEX);
    }
    return List.copyOf(extensions);
  }

  private void refuse(Found found, String reason) {
    problems.add(found.origin() + ": error: " + reason);
  }
}
