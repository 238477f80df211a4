package org.copydesk.plugin.actors.base;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copydesk.api.vocabulary.ActorType;

/** The types of actors as files write them: 'armed-group'. */
public final class TypeNames {

  private static final Map<String, ActorType> TYPES =
      Arrays.stream(ActorType.values())
          .collect(Collectors.toUnmodifiableMap(TypeNames::written, type -> type));

  private TypeNames() {}

  /** Returns the type of a name. */
  public static Optional<ActorType> find(String name) {
    return Optional.ofNullable(TYPES.get(name));
  }

  /** Returns all names, for messages. */
  public static String all() {
    return Arrays.stream(ActorType.values())
        .map(TypeNames::written)
        .collect(Collectors.joining(", "));
  }

  /** Returns the name of a type. */
  public static String written(ActorType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
