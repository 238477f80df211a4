package org.copydesk.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A run of the distribution with no stages and one output.
 *
 * @param launcher the script that starts Copydesk
 * @param workers how many documents are in work at once
 * @param isolated whether each worker is a process of its own
 * @param output the exporter
 */
record CopydeskContestant(Path launcher, int workers, boolean isolated, String output)
    implements Contestant {

  @Override
  public String name() {
    String place = isolated ? " process" : " thread";
    return "Copydesk, " + workers + place + (workers == 1 ? "" : isolated ? "es" : "s");
  }

  @Override
  public List<String> command(Path input, Path work) throws IOException {
    Path pipeline = work.resolve("pipeline.yaml");
    Files.writeString(
        pipeline,
        """
        version: 1
        name: bench
        input: { path: "%s" }
        output: ./out
        outputs: [ { use: %s } ]
        run: { workers: %d, isolation: %s }
        """
            .formatted(
                input.toString().replace("\\", "\\\\"), output, workers, isolated ? "on" : "off"));
    return List.of(launcher.toString(), "run", "--quiet", pipeline.toString());
  }
}
