package org.copydesk.plugin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoseTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The median rent for empty flats in the north rose 4 percent. | 4: The median rent for empty flats in the north
          Flats from $90,000 to $120,000 sell in 30 days. | [90000, 120000]: Flats; 30: Flats
          The drones measure between 15 cm and 20 cm. | [15, 20]: The drones
          The mill employs around 600 people. | 600: The mill / people
          Insurers gained, with Orla up 9 percent to $84. | 9: Orla; 84: Orla
          The brewer lost 162 points, or 2.1 percent, to 7,425. | 162: The brewer; 2.1: The brewer; 7425: The brewer
          The planners expect water levels to rise 11 inches. | 11: water levels
          The fare is $5 for adults and $3 for children. | 5: adults; 3: children
          Orders were 8 percent here against 22 percent at rivals. | 8: Orders; 22: rivals
          Net income more than doubled to $2.3 billion. | 2: Net income; 2300000000: Net income
          A court set a fine of $5 million. | 5000000: a fine
          The agency expects 10% growth. | 10: growth
          Rivera has an account where she has 80 million followers. | 80000000: Rivera / followers
          The union looked at two mines. | 2: The union / mines
          We paid $35,000 for a boat. | 35000: a boat
          All our customers paid $12. | 12: customers
          """)
  void aFigureBelongsToWhatTheSentenceSaysItOf(String text, String subjects) {
    assertThat(String.join("; ", Found.subjects(text))).isEqualTo(subjects);
  }
}
