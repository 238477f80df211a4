package org.copydesk.embed;

import org.copydesk.engine.assembly.Assembler;
import org.copydesk.engine.config.Definition;
import org.copydesk.engine.pipeline.Pipeline;
import org.copydesk.engine.pipeline.RunException;
import org.copydesk.engine.plugin.Catalog;
import org.copydesk.engine.process.Serving.Equipment;
import org.copydesk.engine.process.Serving.Equipping;
import org.copydesk.loader.LoaderSettings;
import org.copydesk.loader.TikaLoader;

/** Equips a worker process with the stages and the loader of its parent's pipeline. */
final class Equipped implements Equipping {

  @Override
  public Equipment equip(String text) {
    WorkerPlan plan = WorkerPlan.read(text);
    Definition definition = plan.definition();
    Catalog catalog = plan.installed().open(); // open for as long as the process lives
    Pipeline pipeline = Builds.marked(Assembler.assemble(definition, catalog), definition, catalog);
    if (!pipeline.chain().digest().equals(plan.chain())) {
      throw new RunException(
          "A plugin has changed since the run began. Run again: what is done is kept.");
    }
    LoaderSettings reading = Intake.reading(definition);
    return new Equipment(
        pipeline.stages(),
        pipeline.chain(),
        () -> TikaLoader.of(reading),
        Staff.limits(definition.run()));
  }

  @Override
  public String refusal(RuntimeException cause) {
    return Refusal.of(cause).write();
  }
}
