package org.copydesk.engine.config;

import java.util.Set;
import org.copydesk.api.component.Description;

/**
 * The {@code when} of a stage: what it names must all hold.
 *
 * @param language ISO 639-1 codes, empty for any
 * @param mediaType such as {@code application/pdf} or {@code text/*}, empty for any
 */
@Description("On which documents a stage runs.")
public record When(
    @Description("The languages, as ISO 639-1 codes such as 'en'.") @Form.Of(Form.LANGUAGE)
        Set<String> language,
    @Description("The media types, such as 'application/pdf' or 'text/*'.")
        @Form.Of(Form.MEDIA_TYPE)
        Set<String> mediaType) {

  /** Holds for every document. */
  public static final When ALWAYS = new When(Set.of(), Set.of());
}
