package org.copydesk.api.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the value of a setting that the pipeline file leaves out.
 *
 * <p>A component with neither a default nor {@code @Nullable} must be set, collections aside, which
 * are empty by default.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Default {

  /**
   * Returns the value as the pipeline file would write it: {@code 3}, {@code true}, {@code
   * quotes.jsonl}.
   */
  String value();
}
