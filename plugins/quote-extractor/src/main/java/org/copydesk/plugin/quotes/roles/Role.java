package org.copydesk.plugin.quotes.roles;

import java.util.List;

/** What a token may be part of. */
enum Role {
  CONTENT,
  CUE,
  SOURCE;

  List<Integer> chances(TokenRoles roles) {
    return switch (this) {
      case CONTENT -> roles.content();
      case CUE -> roles.cue();
      case SOURCE -> roles.source();
    };
  }
}
