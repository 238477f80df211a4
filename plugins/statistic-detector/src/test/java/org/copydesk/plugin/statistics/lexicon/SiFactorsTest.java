package org.copydesk.plugin.statistics.lexicon;

import static javax.measure.MetricPrefix.CENTI;
import static javax.measure.MetricPrefix.GIGA;
import static javax.measure.MetricPrefix.HECTO;
import static javax.measure.MetricPrefix.KILO;
import static javax.measure.MetricPrefix.MEGA;
import static javax.measure.MetricPrefix.MICRO;
import static javax.measure.MetricPrefix.MILLI;
import static javax.measure.MetricPrefix.NANO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.Stream;
import javax.measure.Unit;
import org.copydesk.api.vocabulary.Amount;
import org.copydesk.api.vocabulary.MeasureUnit;
import org.copydesk.api.vocabulary.SiValue;
import org.copydesk.api.vocabulary.UnitKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import systems.uom.common.USCustomary;
import tech.units.indriya.unit.Units;

/** The factors of the table are those that JSR 385's units are defined by. */
class SiFactorsTest {

  private static final Map<String, Unit<?>> UNITS =
      Map.ofEntries(
          Map.entry("kilometre", KILO(Units.METRE)),
          Map.entry("centimetre", CENTI(Units.METRE)),
          Map.entry("millimetre", MILLI(Units.METRE)),
          Map.entry("micrometre", MICRO(Units.METRE)),
          Map.entry("nanometre", NANO(Units.METRE)),
          Map.entry("mile", USCustomary.MILE),
          Map.entry("nautical mile", USCustomary.NAUTICAL_MILE),
          Map.entry("foot", USCustomary.FOOT),
          Map.entry("inch", USCustomary.INCH),
          Map.entry("yard", USCustomary.YARD),
          Map.entry("hectare", USCustomary.HECTARE),
          Map.entry("square foot", USCustomary.SQUARE_FOOT),
          Map.entry("square mile", USCustomary.MILE.multiply(USCustomary.MILE)),
          Map.entry("square inch", USCustomary.INCH.multiply(USCustomary.INCH)),
          Map.entry("square yard", USCustomary.YARD.multiply(USCustomary.YARD)),
          Map.entry("cubic foot", USCustomary.CUBIC_FOOT),
          Map.entry("cubic inch", USCustomary.CUBIC_INCH),
          Map.entry("litre", Units.LITRE),
          Map.entry("millilitre", MILLI(Units.LITRE)),
          Map.entry("hectolitre", HECTO(Units.LITRE)),
          Map.entry("gram", Units.GRAM),
          Map.entry("milligram", MILLI(Units.GRAM)),
          Map.entry("tonne", MEGA(Units.GRAM)),
          Map.entry("pound-mass", USCustomary.POUND),
          Map.entry("ounce", USCustomary.OUNCE),
          Map.entry("minute", Units.MINUTE),
          Map.entry("hour", Units.HOUR),
          Map.entry("day", Units.DAY),
          Map.entry("week", Units.WEEK),
          Map.entry("celsius", Units.CELSIUS),
          Map.entry("fahrenheit", USCustomary.FAHRENHEIT),
          Map.entry("megahertz", MEGA(Units.HERTZ)),
          Map.entry("gigawatt", GIGA(Units.WATT)),
          Map.entry("kilowatt hour", KILO(Units.WATT).multiply(Units.HOUR)),
          Map.entry("horsepower", USCustomary.HORSEPOWER),
          Map.entry("milliampere-hour", MILLI(Units.AMPERE).multiply(Units.HOUR)),
          Map.entry("mile per hour", USCustomary.MILE_PER_HOUR),
          Map.entry("kilometre per hour", Units.KILOMETRE_PER_HOUR),
          Map.entry("knot", USCustomary.KNOT));

  private final SiValues values = new SiValues();

  static Stream<String> names() {
    return UNITS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("names")
  void areThoseOfTheUnits(String name) throws Exception {
    Unit<?> unit = UNITS.get(name);
    SiValue value = values.of(Amount.of("50"), new MeasureUnit(name, null, UnitKind.MEASURE));
    assertThat(value).isNotNull();
    double expected = unit.getConverterToAny(unit.getSystemUnit()).convert(50.0);
    double scale = unit.getSystemUnit().isCompatible(Units.KILOGRAM) ? kilograms(unit) : expected;
    assertThat(value.value().low().doubleValue()).isCloseTo(scale, within(scale * 1e-6));
  }

  private static double kilograms(Unit<?> unit) throws Exception {
    return unit.getConverterToAny(Units.KILOGRAM).convert(50.0);
  }
}
