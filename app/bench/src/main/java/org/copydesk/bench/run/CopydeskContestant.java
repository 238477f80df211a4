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
 * @param output the exporter
 */
record CopydeskContestant(Path launcher, int workers, String output) implements Contestant {

  @Override
  public String name() {
    return "Copydesk, " + workers + (workers == 1 ? " worker" : " workers");
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
        run: { workers: %d }
        """
            .formatted(input.toString().replace("\\", "\\\\"), output, workers));
    return List.of(launcher.toString(), "run", "--quiet", pipeline.toString());
  }
}
