package org.copydesk.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import org.copydesk.api.component.NoSettings;
import org.junit.jupiter.api.Test;

class SettingsReferenceTest {

  @Test
  void saysOfEachSettingWhatAPipelineFileMayWrite() {
    SettingsReference reference = SettingsReference.of(Newsroom.QuoteSettings.class);

    assertThat(reference.description()).isEqualTo("How quotes are found.");
    assertThat(reference.entries())
        .extracting(
            SettingsReference.Entry::name,
            SettingsReference.Entry::type,
            SettingsReference.Entry::defaultText,
            SettingsReference.Entry::required)
        .containsExactly(
            tuple("min-words", "whole number", "1", false),
            tuple("confidence", "number", "0.5", false),
            tuple("indirect", "true or false", "true", false),
            tuple("marks", "word", "any", false),
            tuple("patience", "duration", "10s", false),
            tuple("verbs", "list of text", null, false),
            tuple("not", "list of text", null, false),
            tuple("names", "map of text to text", null, false),
            tuple("note", "text", null, false),
            tuple("speakers", "map", null, false));
  }

  @Test
  void givesBoundsChoicesAndNestedSettings() {
    var entries = SettingsReference.of(Newsroom.QuoteSettings.class).entries();

    assertThat(entries.get(0).min()).isEqualByComparingTo(BigDecimal.ONE);
    assertThat(entries.get(0).max()).isEqualByComparingTo("50");
    assertThat(entries.get(0).description()).isEqualTo("The fewest words of a quote.");
    assertThat(entries.get(3).choices()).containsExactly("any", "curly-only", "straight-only");
    assertThat(entries.get(9).nested())
        .extracting(SettingsReference.Entry::name)
        .containsExactly("most", "least");
  }

  @Test
  void isEmptyForAComponentWithoutSettings() {
    assertThat(SettingsReference.of(NoSettings.class).entries()).isEmpty();
  }
}
