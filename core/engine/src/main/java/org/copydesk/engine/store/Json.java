package org.copydesk.engine.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of records: their components in kebab-case and nothing else. */
final class Json {

  /** Binds records, private ones of plugins as well; a text or number may be of any length. */
  static final JsonMapper RECORDS =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(unlimited()).build())
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .changeDefaultVisibility(
              visibility ->
                  visibility
                      .withGetterVisibility(Visibility.NONE)
                      .withIsGetterVisibility(Visibility.NONE)
                      .withFieldVisibility(Visibility.ANY)
                      .withCreatorVisibility(Visibility.ANY))
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /** Binds records as rows: the components in their order, without their names. */
  static final JsonMapper ROWS =
      RECORDS.rebuild().annotationIntrospector(new RecordsAsRows()).build();

  private Json() {}

  private static final class RecordsAsRows extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonFormat.Value findFormat(MapperConfig<?> config, Annotated annotated) {
      return annotated instanceof AnnotatedClass
          ? JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)
          : super.findFormat(config, annotated);
    }
  }

  private static StreamReadConstraints unlimited() {
    return StreamReadConstraints.builder()
        .maxNumberLength(Integer.MAX_VALUE)
        .maxStringLength(Integer.MAX_VALUE)
        .build();
  }
}
