package org.copydesk.engine.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of Copydesk that plugins ask for. */
final class HostVersion {

  private HostVersion() {}

  static String current() {
    Properties properties = new Properties();
    try (InputStream in = HostVersion.class.getResourceAsStream("host.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read host.properties.", e);
    }
    String version = properties.getProperty("version", "");
    if (!version.matches("\\d+\\.\\d+\\.\\d+.*")) {
      throw new IllegalStateException(
          "This build of Copydesk does not know its own version ('"
              + version
              + "'), so no plugin's 'requires' can be checked. Build it with Maven.");
    }
    return version;
  }
}
