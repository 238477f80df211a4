package org.copydesk.api.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * The unit of a figure.
 *
 * @param name singular English in lower case and British spelling ('percentage', 'kilometre per
 *     hour', 'civilian death'), '-' where there is none
 * @param symbol the usual symbol ('%', 'km/h', '$'), null where there is none
 * @param kind what it measures
 */
public record MeasureUnit(String name, @Nullable String symbol, UnitKind kind) {

  /** Stands for a bare number, such as a ratio. */
  public static final MeasureUnit NONE = new MeasureUnit("-", null, UnitKind.NONE);
}
