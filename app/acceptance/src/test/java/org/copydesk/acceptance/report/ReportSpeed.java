package org.copydesk.acceptance.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells how long the pages of a report take in Chromium; a program, not a test. */
final class ReportSpeed {

  private static final String WHOLE =
      "document.querySelector('[role=status]')?.dataset.whole === 'true'";

  private ReportSpeed() {}

  /** Measures a report: its folder, and words to search for. */
  public static void main(String[] arguments) throws IOException {
    Path report = Path.of(arguments[0]).toAbsolutePath();
    try (Browser browser = Browser.start(Files.createTempDirectory("report-speed"))) {
      for (String page : new String[] {"index", "quotes", "statistics", "actors", "documents"}) {
        String shown = page.equals("index") ? "canvas" : "tbody tr";
        browser.blank();
        long start = System.nanoTime();
        browser.open(report.resolve(page + ".html"), "");
        browser.await("document.querySelector('" + shown + "')");
        tell(page + " opens", start);
        if (!page.equals("index")) {
          browser.await(WHOLE);
          tell(page + " is read whole", start);
          act(
              browser,
              "search",
              "const box = document.getElementById('search');"
                  + "box.value = '"
                  + arguments[1]
                  + "'; box.dispatchEvent(new Event('input'))");
          act(
              browser,
              "search for nothing",
              "box.value = ''; box.dispatchEvent(new Event('input'))");
          act(browser, "sort", "document.querySelector('th:nth-child(2) button').click()");
        }
      }
    }
  }

  private static void act(Browser browser, String name, String action) {
    long start = System.nanoTime();
    browser.tell(action + "; new Promise((done) => requestAnimationFrame(() => done(1)))");
    tell("  " + name, start);
  }

  private static void tell(String what, long start) {
    System.out.printf("%s: %d ms%n", what, (System.nanoTime() - start) / 1_000_000);
  }
}
