package org.copydesk.loader.markup.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFactsTest {

  private static PageFacts facts(String html) {
    Document page = Jsoup.parse(html);
    return PageFacts.of(page, LinkedJson.of(page));
  }

  private static String linked(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '~',
      textBlock =
          """
          {"@type":"NewsArticle","author":"Jane Doe"} -> Jane Doe
          {"@type":"NewsArticle","author":{"@type":"Person","name":"Jane Doe"}} -> Jane Doe
          {"@type":"NewsArticle","author":[{"name":"Jane Doe"},{"name":"John Roe"}]} -> Jane Doe; John Roe
          {"@type":"NewsArticle","author":["Jane Doe","John Roe"]} -> Jane Doe; John Roe
          {"@type":"NewsArticle","author":{"name":["Jane Doe","John Roe"]}} -> Jane Doe; John Roe
          {"@type":"NewsArticle","author":"By Jane Doe and John Roe"} -> Jane Doe; John Roe
          {"@type":"NewsArticle","author":"Doe, Jane"} -> Jane Doe
          {"@type":["NewsArticle","Article"],"creator":"Jane Doe"} -> Jane Doe
          [{"@type":"WebSite","name":"X"},{"@type":"BlogPosting","author":"Jane Doe"}] -> Jane Doe
          {"@graph":[{"@type":"Article","author":{"@id":"#1"}},{"@id":"#1","name":"Jane Doe"}]} -> Jane Doe
          {"@type":"WebPage","mainEntity":{"@type":"Report","author":"Jane Doe"}} -> Jane Doe
          {"@type":"Article","author":"Jane Doe",} -> Jane Doe
          {"@type":"Article",/* who */"author":"Jane Doe"}; -> Jane Doe
          <!-- {"@type":"Article","author":"Jane Doe"} --> -> Jane Doe
          """)
  void readsAuthorsOfLinkedData(String json, String names) {
    assertThat(String.join("; ", facts(linked(json)).authors())).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '~',
      textBlock =
          """
          <meta name=author content='Jane Doe'> -> Jane Doe
          <meta name=Author content='Jane Doe, John Roe'> -> Jane Doe; John Roe
          <meta property=article:author content='https://x.example/jane'><meta name=byl content='By Jane Doe'> -> Jane Doe
          <meta name=citation_author content='Doe, Jane'><meta name=citation_author content='Roe, John'> -> Jane Doe; John Roe
          <meta name=dc.creator content='Jane Doe'> -> Jane Doe
          <meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Jane Doe'> -> Jane Doe
          <span itemprop=author itemscope><span itemprop=name>Jane Doe</span>, Tarn</span> -> Jane Doe
          <span itemprop=author>Jane Doe</span> -> Jane Doe
          <a rel=author href=/j>Jane Doe</a> -> Jane Doe
          <p class=byline>By Jane Doe and John Roe | Staff writers</p> -> Jane Doe; John Roe
          <div class=article__byline>By <a href=/j>Jane Doe</a></div> -> Jane Doe
          <div class=post-author><span>Jane Doe</span></div> -> Jane Doe
          """)
  void readsAuthorsOfThePage(String html, String names) {
    assertThat(String.join("; ", facts(html).authors())).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '~',
      textBlock =
          """
          <meta property=article:published_time content=2026-03-14T08:15:00Z> -> 2026-03-14T08:15:00Z
          <meta itemprop=datePublished content=2026-03-14> -> 2026-03-14
          <meta name=DC.date.issued content=2026-03-14> -> 2026-03-14
          <meta name=date content='14 March 2026'> -> 2026-03-14
          <time datetime=2026-03-14T08:15>yesterday</time> -> 2026-03-14T08:15
          <time itemprop=datePublished>March 14, 2026</time> -> 2026-03-14
          <span class=post-date>March 14, 2026</span> -> 2026-03-14
          <div class=pubdate>Stand: 14.03.2026</div> -> 2026-03-14
          <link rel=canonical href=https://x.example/2026/03/14/wall/> -> 2026-03-14
          <meta name=date content=soon><time datetime=2026-03-14>x</time> -> 2026-03-14
          """)
  void readsTheDateOfThePage(String html, String date) {
    assertThat(facts(html).published()).isEqualTo(date);
  }

  @Test
  void readsTheOtherFacts() {
    PageFacts facts =
        facts(
            "<html lang=de-AT><title>Die Mauer | Anzeiger</title><h1>Die Mauer</h1>"
                + linked(
                    "{'@type':'NewsArticle','dateModified':'2026-03-15',"
                        + "'publisher':{'name':'Anzeiger'},'articleSection':'Lokales'}"));

    assertThat(facts)
        .isEqualTo(
            new PageFacts(
                "Die Mauer", "de", java.util.List.of(), null, "2026-03-15", "Anzeiger", "Lokales"));
  }

  @Test
  void brokenDataCountForNothing() {
    PageFacts facts = facts(linked("{'@type': 'Article', oops") + "<a rel=author>Jane Doe</a>");

    assertThat(facts.authors()).containsExactly("Jane Doe");
  }
}
