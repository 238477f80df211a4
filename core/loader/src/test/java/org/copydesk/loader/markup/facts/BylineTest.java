package org.copydesk.loader.markup.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      textBlock =
          """
          By Jane Doe -> Jane Doe
          by Jane Doe -> Jane Doe
          BY JANE DOE -> Jane Doe
          Jane Doe -> Jane Doe
          By Jane Doe and John Roe -> Jane Doe; John Roe
          By Jane Doe, John Roe and Ana de la Cruz -> Jane Doe; John Roe; Ana de la Cruz
          By Jane Doe & John Roe -> Jane Doe; John Roe
          By Jane Doe, Staff Writer -> Jane Doe
          Jane Doe | Staff writer -> Jane Doe
          By Jane Doe, Political Correspondent -> Jane Doe
          By Jane Doe in Geneva -> Jane Doe
          By Jane Doe for The Lookout -> Jane Doe
          By Jane Doe Published 3 May 2026 -> Jane Doe
          By Jane Doe · May 3, 2026 · 4 min read -> Jane Doe
          By Jane Doe – Updated an hour ago -> Jane Doe
          Written by Jane Doe -> Jane Doe
          Words by Jane Doe -> Jane Doe
          Posted by Jane Doe on March 3 -> Jane Doe
          By: Jane Doe -> Jane Doe
          By Jane van der Berg -> Jane van der Berg
          By Jean-Luc O'Neil -> Jean-Luc O'Neil
          By J. R. Doe -> J. R. Doe
          By Jane Doe @janedoe -> Jane Doe
          By Jane Doe (text) and John Roe (photos) -> Jane Doe
          Von Anja Petersen -> Anja Petersen
          Von Anja Petersen und Holger Wendt -> Anja Petersen; Holger Wendt
          Von Anja Petersen, Lindow -> Anja Petersen; Lindow
          Par Élodie Garnier -> Élodie Garnier
          Par Élodie Garnier et Yann Le Goff -> Élodie Garnier; Yann Le Goff
          Por Lucía Herrero y Andrés Molina -> Lucía Herrero; Andrés Molina
          Автор: Ирина Соколова -> Ирина Соколова
          记者 陈晓梅 -> 陈晓梅
          佐藤由美 -> 佐藤由美
          بقلم ليلى منصور -> ليلى منصور
          """)
  void namesThosePeople(String line, String names) {
    assertThat(String.join("; ", Byline.names(line))).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          admin
          Super User
          By Staff
          https://example.org/jane
          3 May 2026
          Share this article
          The council met on Tuesday to vote on the wall, and nobody left before nine.
          """)
  void namesNobody(String line) {
    assertThat(Byline.names(line)).isEmpty();
  }
}
