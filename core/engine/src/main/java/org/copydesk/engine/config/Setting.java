package org.copydesk.engine.config;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.copydesk.api.component.Default;
import org.copydesk.api.component.Description;
import org.copydesk.api.component.Range;
import org.jspecify.annotations.Nullable;

/**
 * One component of a settings record, as a pipeline file sees it.
 *
 * @param name in kebab-case
 * @param type the component's type, with its type arguments
 * @param description a sentence for people, empty when the author gave none
 * @param defaultText what stands for it when the file leaves it out, as the file would write it
 * @param range the bounds of a number
 * @param optional whether it may be left out without a default
 * @param form how its text is to be written, or null when any will do
 */
public record Setting(
    String name,
    Type type,
    String description,
    @Nullable String defaultText,
    @Nullable Range range,
    boolean optional,
    @Nullable Form form) {

  static Setting of(RecordComponent component) {
    Description description = component.getAnnotation(Description.class);
    Default value = component.getAnnotation(Default.class);
    return new Setting(
        name(component),
        component.getGenericType(),
        description == null ? "" : description.value(),
        value == null ? null : value.value(),
        component.getAnnotation(Range.class),
        nullable(component) || empties(component.getType()),
        form(component));
  }

  private static @Nullable Form form(RecordComponent component) {
    Form.Of form = component.getAnnotation(Form.Of.class);
    return form == null ? null : form.value();
  }

  /** Tells whether the file must give it. */
  public boolean required() {
    return defaultText == null && !optional && !filledByDefaults(type);
  }

  /** Tells whether a value of a type is one word in the file, be it a record in Java. */
  public static boolean takesOneWord(Class<?> type) {
    return !type.isRecord() || type == Workers.class || type == Size.class;
  }

  private static boolean filledByDefaults(Type type) {
    return type instanceof Class<?> record
        && !takesOneWord(record)
        && SettingsShape.of(record).settings().stream().noneMatch(Setting::required);
  }

  private static boolean empties(Class<?> type) {
    return Collection.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type)
        || Node.class.isAssignableFrom(type);
  }

  /** Told by the annotation's name, so that every library's {@code @Nullable} counts. */
  private static boolean nullable(RecordComponent component) {
    return named(component) || named(component.getAnnotatedType());
  }

  private static boolean named(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotations())
        .anyMatch(a -> a.annotationType().getSimpleName().equals("Nullable"));
  }

  /** {@code minWords} is {@code min-words} in a file. */
  private static String name(RecordComponent component) {
    return component
        .getName()
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT)
        .replace('_', '-');
  }
}
