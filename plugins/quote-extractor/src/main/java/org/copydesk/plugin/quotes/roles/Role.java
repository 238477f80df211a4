package org.copydesk.plugin.quotes.roles;

import java.util.List;

/** What a token may be part of. */
enum Role {
  /** Missing a content costs more than a wrong edge. */
  CONTENT(0.5),
  /** Links choose among cues and sources, so that there may be more of them. */
  CUE(0.15),
  SOURCE(0.15);

  private final double outsideWeight;

  Role(double outsideWeight) {
    this.outsideWeight = outsideWeight;
  }

  /** By what the chance of standing outside is multiplied. */
  double outsideWeight() {
    return outsideWeight;
  }

  List<Integer> chances(TokenRoles roles) {
    return switch (this) {
      case CONTENT -> roles.content();
      case CUE -> roles.cue();
      case SOURCE -> roles.source();
    };
  }
}
