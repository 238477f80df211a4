package org.copydesk.cli.canary;

import org.copydesk.loader.TikaLoader;

/** A command that goes past the front door. */
class PassesTheDoor {
  Class<?> loader = TikaLoader.class;
}
