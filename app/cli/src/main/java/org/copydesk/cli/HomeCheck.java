package org.copydesk.cli;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.embed.doctor.Check;
import org.copydesk.embed.doctor.Diagnosis;
import org.jspecify.annotations.Nullable;

/** Which Copydesk this is, and where it lies. */
final class HomeCheck implements Check {

  private final @Nullable String home;

  HomeCheck(@Nullable String home) {
    this.home = home;
  }

  @Override
  public List<Diagnosis> diagnoses() {
    String version = new Version().getVersion()[0].replaceFirst("^copydesk ", "");
    if (home == null) {
      return List.of(
          Diagnosis.warning(
              "copydesk",
              version + ", which was not started by its launcher",
              "Start bin/copydesk of the distribution, which names its plugins."));
    }
    return List.of(Diagnosis.ok("copydesk", version + " in " + Path.of(home)));
  }
}
