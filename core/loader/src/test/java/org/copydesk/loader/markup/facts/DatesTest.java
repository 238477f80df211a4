package org.copydesk.loader.markup.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      textBlock =
          """
          2026-03-14 -> 2026-03-14
          2026-03-14T08:15:00Z -> 2026-03-14T08:15:00Z
          2026-03-14T08:15:00.000+0100 -> 2026-03-14T08:15:00.000+0100
          2026-03-14 08:15 -> 2026-03-14T08:15
          2026-03-14 08:15:00 UTC -> 2026-03-14T08:15:00Z
          20260314 -> 2026-03-14
          2026/03/14 -> 2026-03-14
          2026.3.14 -> 2026-03-14
          14.03.2026 -> 2026-03-14
          14/03/2026 -> 2026-03-14
          03/14/2026 -> 2026-03-14
          March 14, 2026 -> 2026-03-14
          Mar. 14, 2026 -> 2026-03-14
          Published March 14th, 2026 at 9:40 pm -> 2026-03-14
          14 March 2026 -> 2026-03-14
          Sat 14 Mar 2026 09.00 CET -> 2026-03-14
          14th of March 2026 -> 2026-03-14
          Mon, 01 Nov 21 10:52:50 +0100 -> 2021-11-01
          18. Februar 2026, 16:12 Uhr -> 2026-02-18
          Publié le 27 mai 2025 à 07h30 -> 2025-05-27
          1er août 2025 -> 2025-08-01
          9 de agosto de 2025 -> 2025-08-09
          15 сентября 2025 -> 2025-09-15
          2025年7月3日 5時00分 -> 2025-07-03
          1 ديسمبر 2025 -> 2025-12-01
          1773475200 -> 2026-03-14
          """)
  void readsTheDate(String text, String date) {
    assertThat(Dates.in(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "yesterday", "an hour ago", "2026-13-40", "03/04/2026", "Room 14, floor 2"})
  void takesNothingElseForADate(String text) {
    assertThat(Dates.in(text)).isNull();
  }
}
