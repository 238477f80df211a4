package org.copydesk.cli;

import picocli.CommandLine.IVersionProvider;

/** Tells this version, which the build writes into the jar's manifest. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "copydesk " + (version == null ? "(development)" : version),
      "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vm.name") + ")"
    };
  }
}
