package org.copydesk.engine.canary;

import org.apache.tika.Tika;
import org.snakeyaml.engine.v2.api.Load;

/** An engine class that parses documents and YAML by itself and ends the process. */
class KnowsTika {
  Class<?> tika = Tika.class;
  Class<?> yaml = Load.class;

  void end() {
    Runtime.getRuntime().halt(1);
    System.exit(1);
  }
}
