package org.copydesk.engine.canary;

import org.apache.tika.Tika;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** An engine class that parses documents and YAML by itself and ends the process. */
class KnowsTika {
  Class<?> tika = Tika.class;
  Class<?> yaml = YAMLFactory.class;

  void end() {
    System.exit(1);
  }
}
