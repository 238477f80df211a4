package org.copydesk.plugin.quotes.marks;

/**
 * A quotation mark as its neighbours make it look.
 *
 * @param begin where it begins
 * @param end where it ends; two characters for {@code ''}
 * @param shape its character, {@code "} for {@code ''}
 * @param family what it pairs with
 * @param opens whether it may open a passage
 * @param closes whether it may close one
 * @param afterDigit whether it may be an inch or second mark
 */
record Mark(
    int begin,
    int end,
    char shape,
    Family family,
    boolean opens,
    boolean closes,
    boolean afterDigit) {

  boolean isLow() {
    return shape == '\u201e' || shape == '\u201f';
  }

  boolean isStraight() {
    return shape == '"';
  }
}
