package org.copydesk.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.acceptance.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report as a reader uses it, in Chromium, opened from the disk. */
class ReportTest {

  private static final String HOSTILE = "<img src=x onerror=alert(1)>.txt";

  private static final String NOTICE =
      """
      "We lost 42 percent of the harvest," said Ruth Adeyemi, the chair of the Northline Growers.

      Peter Holm told reporters that Ruth Adeyemi was wrong. "It was 30 percent," he said.
      """;

  private static final String SCRIPT =
      """
      "</script><script>alert()</script> is what the sign said," said Clara Nyberg of Harbour Watch.

      About 1,200 people saw the sign, Clara Nyberg said.
      """;

  @TempDir static Path folder;

  private static Browser browser;

  @BeforeAll
  static void writeTheReport() throws IOException {
    requireChromium();
    Path input = Files.createDirectories(folder.resolve("in"));
    Files.writeString(input.resolve("harvest.txt"), NOTICE);
    Files.writeString(input.resolve(HOSTILE), SCRIPT);
    Files.writeString(
        folder.resolve("p.yaml"),
        """
        version: 1
        name: harvest desk
        input: { path: ./in }
        output: ./out
        stages:
          - use: linguistics
          - use: quote-extractor
          - use: statistic-detector
          - use: actor-linker
          - use: actors-across-documents
        outputs:
          - use: html-report
        run: { workers: 1 }
        """);
    Desk.Call call = Desk.call(folder, "run", "p.yaml", "--quiet");
    assertThat(call.exitCode()).as("%s", call).isZero();
    browser = Browser.start(folder.resolve("profile"));
  }

  /** Skipped tests without a word look like tests that passed. */
  private static void requireChromium() {
    if (Browser.installed().isEmpty()) {
      String why = "Chromium is not installed (Debian: apt-get install chromium)";
      System.out.println("ReportTest is skipped: " + why + ", and the report was not opened.");
      assumeThat(false).as(why).isTrue();
    }
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void noPageComplainsOrAsksOutside() {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).allMatch(url -> url.matches("(file|data|about):.*"));
  }

  @Test
  void theOverviewCountsAndDraws() {
    open("index", "");
    browser.await("document.querySelectorAll('.cards a').length === 4");
    browser.await("document.querySelectorAll('canvas').length > 3");
    assertThat(text(".cards .documents b")).isEqualTo("2");
  }

  @Test
  void quotesAreSearched() {
    openTable("quotes", "");
    type("harvest 42");
    browser.await("document.querySelectorAll('tbody tr').length === 1");
    assertThat(text("tbody tr td")).contains("We lost 42 percent");
    assertThat(browser.tell("location.hash").asString()).contains("q=harvest+42");
  }

  @Test
  void figuresAreSortedByTheirValue() {
    openTable("statistics", "");
    click("th:nth-child(2) button");
    assertThat(text("tbody tr td:nth-child(2)")).contains("1,200");
    click("th:nth-child(2) button");
    assertThat(text("tbody tr td:nth-child(2)")).isEqualTo("30");
    assertThat(text("th[aria-sort=ascending]")).isEqualTo("Value");
  }

  @Test
  void figuresAreFilteredByTheirKind() {
    openTable("statistics", "kind=percentage");
    assertThat(browser.tell("document.querySelectorAll('tbody tr').length").asInt()).isEqualTo(2);
    assertThat(browser.tell("document.getElementById('filter-kind').value").asString())
        .isEqualTo("percentage");
  }

  @Test
  void anActorIsOpenedAndItsQuoteFollowedToItsPlace() {
    openTable("actors", "q=adeyemi");
    click("tbody a");
    browser.await("document.querySelector('h1')?.textContent === 'Ruth Adeyemi'");
    browser.await("document.querySelector('.lines a.q')");
    assertThat(text("main")).contains("Who speaks of it").contains("Peter Holm");
    click(".lines a.q");
    browser.await("document.querySelector('mark.here')");
    assertThat(
            browser
                .tell(
                    "[...document.querySelectorAll('mark.here')].map((m) => m.textContent).join('')")
                .asString())
        .isEqualTo("\"We lost 42 percent of the harvest,\"");
    assertThat(browser.tell("document.activeElement.matches('mark.here')").asBoolean()).isTrue();
  }

  @Test
  void groupsWithoutANameAreToldOfAndShownWhenTheyAreAskedFor() {
    openTable("actors", "");
    assertThat(text("tbody")).contains("Ruth Adeyemi").doesNotContain("reporters");
    assertThat(text("[role=status]")).contains("without a name, a quote or a figure not shown");
    click("#all");
    assertThat(text("tbody")).contains("Ruth Adeyemi").contains("reporters");
    assertThat(text("[role=status]")).doesNotContain("not shown");
  }

  @Test
  void scriptsInNamesAndTextsStayText() {
    openTable("documents", "q=onerror");
    assertThat(text("tbody td")).contains("<img src=x");
    click("tbody a");
    browser.await("document.querySelector('.text')");
    assertThat(text(".text")).contains("</script><script>alert()</script>");
    assertThat(browser.tell("document.querySelectorAll('main img, main script').length").asInt())
        .isZero();
  }

  @Test
  void aHighlightTellsOfItselfWhenItIsReachedByTheKeyboard() {
    openTable("quotes", "q=harvest");
    click("tbody a");
    browser.await("document.querySelector('mark[tabindex]')");
    browser.tell("document.querySelector('mark[tabindex]').focus()");
    assertThat(text("#card")).contains("Quote").contains("Ruth Adeyemi");
  }

  @Test
  void anAddressThatLeadsNowhereIsToldInWords() {
    open("actor", "999");
    browser.await("document.querySelector('h1')?.textContent === 'Not in this report'");
  }

  @Test
  void nothingIsWiderThanATelephone() {
    browser.look(390, 800, "light");
    for (String page : new String[] {"index", "quotes", "statistics", "actors", "documents"}) {
      open(page, "");
      browser.await("document.querySelector('h1')");
      assertThat(browser.tell("document.documentElement.scrollWidth").asInt())
          .as(page)
          .isLessThanOrEqualTo(390);
    }
    browser.look(1280, 900, "light");
  }

  private static void open(String page, String fragment) {
    browser.open(folder.resolve("out/report/" + page + ".html"), fragment);
    browser.await("document.readyState === 'complete'");
  }

  private static void openTable(String page, String fragment) {
    browser.blank();
    open(page, fragment);
    browser.await("document.querySelector('[role=status]')?.dataset.whole === 'true'");
  }

  private static void type(String words) {
    browser.tell(
        "const box = document.getElementById('search'); box.value = '%s';"
            .formatted(words)
            .concat("box.dispatchEvent(new Event('input'))"));
  }

  private static void click(String selector) {
    browser.tell("document.querySelector('%s').click()".formatted(selector));
  }

  private static String text(String selector) {
    return browser.tell("document.querySelector('%s').textContent".formatted(selector)).asString();
  }
}
