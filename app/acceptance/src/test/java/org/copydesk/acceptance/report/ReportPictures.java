package org.copydesk.acceptance.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes pictures of a report's pages, for the README and for looking; a program, not a test. */
final class ReportPictures {

  private ReportPictures() {}

  /**
   * Takes pictures: the report's folder, the folder for the pictures, width, height, light or dark,
   * and pages as {@code quotes#q=harvest}.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path report = Path.of(arguments[0]).toAbsolutePath();
    Path pictures = Files.createDirectories(Path.of(arguments[1]));
    try (Browser browser = Browser.start(Files.createTempDirectory("report-pictures"))) {
      browser.look(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]), arguments[4]);
      for (int i = 5; i < arguments.length; i++) {
        String[] page = arguments[i].split("#", 2);
        browser.blank();
        browser.open(report.resolve(page[0] + ".html"), page.length > 1 ? page[1] : "");
        browser.await("document.querySelector('h1')");
        // The network of actors is drawn after the page.
        Thread.sleep(1_000);
        browser.picture(pictures.resolve("%s-%s.png".formatted(page[0], arguments[4])));
      }
      browser.complaints().forEach(System.out::println);
    }
  }
}
