package org.copydesk.plugin.statistics.figure;

import java.math.BigDecimal;

/**
 * A number as it is written, without its unit.
 *
 * @param first its first lexeme
 * @param end the lexeme behind it
 * @param value what it is worth, magnitude included
 * @param scale the magnitude in it, 1 where there is none
 * @param form how it is written
 */
public record Numeral(int first, int end, BigDecimal value, BigDecimal scale, Form form) {

  public enum Form {
    /** In digits, with or without a magnitude word. */
    DIGITS,
    /** In words: twenty-seven, a dozen. */
    WORDS,
    /** A part of something: half, two thirds, 3/4. */
    FRACTION,
    /** So many in so many: one in five. */
    RATIO,
    /** So many times: doubled, sevenfold. */
    MULTIPLE
  }

  public static Numeral of(int first, int end, BigDecimal value, Form form) {
    return new Numeral(first, end, value, BigDecimal.ONE, form);
  }

  public Numeral times(BigDecimal factor, int newEnd) {
    return new Numeral(first, newEnd, value.multiply(factor), scale.multiply(factor), form);
  }

  public Numeral plus(BigDecimal more, int newEnd) {
    return new Numeral(first, newEnd, value.add(more), scale, form);
  }

  public Numeral from(int newFirst) {
    return new Numeral(newFirst, end, value, scale, form);
  }

  public Numeral negated(int newFirst) {
    return new Numeral(newFirst, end, value.negate(), scale, form);
  }

  public Numeral as(Form newForm) {
    return new Numeral(first, end, value, scale, newForm);
  }

  public boolean isWhole() {
    return form == Form.DIGITS || form == Form.WORDS;
  }
}
