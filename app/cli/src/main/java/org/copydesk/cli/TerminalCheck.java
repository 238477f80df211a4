package org.copydesk.cli;

import java.util.List;
import java.util.Map;
import org.copydesk.embed.doctor.Check;
import org.copydesk.embed.doctor.Diagnosis;

/** What the screen shows, and why. */
final class TerminalCheck implements Check {

  private final Terminal terminal;
  private final Map<String, String> environment;

  TerminalCheck(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public List<Diagnosis> diagnoses() {
    String colours = terminal.colour() ? "colours" : "no colours, because " + why();
    return List.of(Diagnosis.ok("terminal", terminal.width() + " columns, " + colours));
  }

  private String why() {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return "NO_COLOR is set";
    }
    return "dumb".equals(environment.get("TERM"))
        ? "TERM is 'dumb'"
        : "results do not go to a screen";
  }
}
