package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TerminalTest {

  private static Terminal on(boolean screen, Map<String, String> environment) {
    System.setProperty("copydesk.terminal", Boolean.toString(screen));
    System.setProperty("copydesk.screen", Boolean.toString(screen));
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return Terminal.of(nowhere, nowhere, environment);
  }

  @AfterEach
  void forgetTheScreen() {
    System.clearProperty("copydesk.terminal");
    System.clearProperty("copydesk.screen");
  }

  @Test
  void coloursAreForScreensThatCanAndPeopleWhoWantThem() {
    assertThat(on(true, Map.of()).bold("x")).isEqualTo("\u001b[1mx\u001b[0m");
    assertThat(on(false, Map.of()).bold("x")).isEqualTo("x");
    assertThat(on(true, Map.of("NO_COLOR", "1")).bold("x")).isEqualTo("x");
    assertThat(on(true, Map.of("NO_COLOR", "")).bold("x")).as("empty is unset").isNotEqualTo("x");
    assertThat(on(true, Map.of("TERM", "dumb")).error("x")).isEqualTo("x");
  }

  @Test
  void coloursAreForcedIntoAPagerButNeverAgainstNoColor() {
    assertThat(on(false, Map.of("CLICOLOR_FORCE", "1")).colour()).isTrue();
    assertThat(on(false, Map.of("CLICOLOR_FORCE", "0")).colour()).isFalse();
    assertThat(on(false, Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1")).colour()).isFalse();
  }

  @Test
  void aLineChangesOnlyOnAScreen() {
    assertThat(on(true, Map.of()).live()).isTrue();
    assertThat(on(true, Map.of("TERM", "dumb")).live()).isFalse();
    assertThat(on(false, Map.of("CLICOLOR_FORCE", "1")).live()).isFalse();
  }

  @Test
  void theWidthIsTheShellsOrAHundred() {
    assertThat(on(true, Map.of("COLUMNS", "132")).width()).isEqualTo(132);
    assertThat(on(true, Map.of("COLUMNS", "7")).width()).isEqualTo(Terminal.NARROWEST);
    assertThat(on(true, Map.of("COLUMNS", "wide")).width()).isEqualTo(100);
    assertThat(on(true, Map.of()).width()).isEqualTo(100);
  }
}
