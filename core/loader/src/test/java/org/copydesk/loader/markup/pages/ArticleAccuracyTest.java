package org.copydesk.loader.markup.pages;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import net.dankito.readability4j.Readability4J;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.Loading;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ArticleAccuracyTest {

  private static final double FLOOR = 0.97;
  private static final int WORST = 12;

  /** Reads every page of the corpus and compares what is found with what it was made from. */
  static List<Score> scores(BiFunction<String, String, String> reader) {
    List<Score> scores = new ArrayList<>();
    for (String name : Files.names("layouts")) {
      Layout layout = Layout.of(name);
      for (String text : layout.texts()) {
        PageText truth = PageText.of(text);
        String page = name + "/" + text;
        scores.add(Score.of(page, truth.words(), reader.apply(page, layout.with(truth))));
      }
    }
    scores.sort(Comparator.comparingDouble(Score::f1));
    return scores;
  }

  static double mean(List<Score> scores) {
    return scores.stream().mapToDouble(Score::f1).average().orElse(0);
  }

  /** Returns the words of a page, its headline aside. */
  static String read(String name, String page) {
    Document document = Loading.document(name + ".html", page);
    StringBuilder text = new StringBuilder(document.text());
    for (Section section : document.sections()) {
      if (section.kind() == SectionKind.TITLE) {
        text.delete(section.span().begin(), section.span().end());
        break;
      }
    }
    return text.toString();
  }

  private static String readability(String page) {
    Element article = new Readability4J("https://page.invalid/", page).parse().getArticleContent();
    return article == null ? "" : article.wholeText();
  }

  @Test
  void findsMoreOfThemThanReadability() {
    double readability = mean(scores((name, page) -> readability(page)));

    assertThat(mean(scores(ArticleAccuracyTest::read))).isGreaterThan(readability + 0.05);
  }

  @Test
  void findsTheArticlesOfManyKindsOfSites() {
    List<Score> scores = scores(ArticleAccuracyTest::read);

    String worst = scores.stream().limit(WORST).map(Score::toString).collect(joining("\n"));
    assertThat(scores).hasSizeGreaterThanOrEqualTo(60);
    assertThat(mean(scores)).as("the worst:\n%s", worst).isGreaterThanOrEqualTo(FLOOR);
  }
}
