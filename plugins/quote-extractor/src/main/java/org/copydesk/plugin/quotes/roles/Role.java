package org.copydesk.plugin.quotes.roles;

import java.util.List;

/** What a token may be part of. */
enum Role {
  CONTENT(1),
  CUE(0.15),
  SOURCE(0.15);

  /** What counts the chance of standing outside: the links choose among cues and sources. */
  final double outside;

  Role(double outside) {
    this.outside = outside;
  }

  List<Integer> chances(TokenRoles roles) {
    return switch (this) {
      case CONTENT -> roles.content();
      case CUE -> roles.cue();
      case SOURCE -> roles.source();
    };
  }
}
