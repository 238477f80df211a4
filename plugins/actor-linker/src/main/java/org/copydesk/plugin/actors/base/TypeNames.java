package org.copydesk.plugin.actors.base;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copydesk.api.vocabulary.ActorType;

/** The types of actors as files write them: 'armed-group'. */
final class TypeNames {

  private TypeNames() {}

  static Optional<ActorType> find(String name) {
    return Arrays.stream(ActorType.values()).filter(type -> written(type).equals(name)).findFirst();
  }

  static String all() {
    return Arrays.stream(ActorType.values())
        .map(TypeNames::written)
        .collect(Collectors.joining(", "));
  }

  private static String written(ActorType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
