package org.copydesk.plugin.statistics;

import java.util.List;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Statistic;
import org.copydesk.plugin.linguistics.EncoderChoice;
import org.copydesk.plugin.linguistics.LinguisticsFactory;
import org.copydesk.plugin.linguistics.LinguisticsSettings;
import org.copydesk.testkit.Chain;
import org.jspecify.annotations.Nullable;

/** What the real chain finds in a text, written out so that a test can name it in a line. */
final class Found {

  private static final Chain CHAIN =
      Chain.of(new LinguisticsFactory(), new LinguisticsSettings(false, EncoderChoice.NONE))
          .then(new StatisticDetectorFactory(), StatisticDetectorSettings.DEFAULTS);

  private Found() {}

  static Document document(String text) {
    return CHAIN.process(text);
  }

  static List<Statistic> in(String text) {
    return document(text).layer(Layers.STATISTICS).stream().toList();
  }

  /** Returns each figure's value, sign of qualifier and unit: '~3500 civilian death'. */
  static List<String> figures(String text) {
    return in(text).stream()
        .map(found -> sign(found) + found.value() + " " + found.unit().name())
        .toList();
  }

  /** Returns the text of each figure's span. */
  static List<String> spans(String text) {
    return in(text).stream().map(found -> cut(text, found.span())).toList();
  }

  /** Returns each figure with its trend: '5 up', '5 -'. */
  static List<String> trends(String text) {
    return in(text).stream()
        .map(found -> found.value() + " " + (found.trend() == null ? "-" : found.trend().name()))
        .toList();
  }

  /** Returns each figure with its subject and whole: '42: the Taliban of civilian deaths'. */
  static List<String> subjects(String text) {
    return in(text).stream()
        .map(
            found ->
                found.value()
                    + ": "
                    + cut(text, found.subject())
                    + (found.of() == null ? "" : " / " + cut(text, found.of())))
        .toList();
  }

  static List<String> sources(String text) {
    return in(text).stream()
        .map(found -> found.value() + ": " + cut(text, found.source()))
        .toList();
  }

  static List<String> times(String text) {
    return in(text).stream().map(found -> found.value() + ": " + cut(text, found.time())).toList();
  }

  private static String sign(Statistic found) {
    String sign = found.qualifier().sign();
    return sign.equals("=") ? "" : sign;
  }

  private static String cut(String text, @Nullable Span span) {
    return span == null ? "-" : text.substring(span.begin(), span.end());
  }
}
