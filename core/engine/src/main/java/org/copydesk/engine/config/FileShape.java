package org.copydesk.engine.config;

import java.nio.file.Path;
import java.util.Map;
import org.copydesk.api.component.Default;
import org.copydesk.api.component.Description;
import org.jspecify.annotations.Nullable;

/** What a pipeline file may hold, as records to bind. */
final class FileShape {

  private FileShape() {}

  @Description("A pipeline file.")
  record Root(
      @Description("The version of the file's form.") @Default("1") int version,
      @Description("The pipeline's name; the file's name by default.") @Nullable String name,
      @Description("What to read.") @Nullable InputDefinition input,
      @Description("The folder of the outputs.") @Default("./out") Path output,
      @Description("What is done to each document, in this order.") Node.@Nullable Sequence stages,
      @Description("What is written.") Node.@Nullable Sequence outputs,
      @Description("How to run.") RunDefinition run,
      @Description("The versions of plugins that will do, by the plugin's id.")
          Map<String, String> plugins) {}

  @Description("A stage by its name.")
  record StageItem(
      @Description("the stage's name, as 'copydesk plugin list' shows it.") String use,
      @Description("A name of its own, when a stage is used twice.") @Form.Of(Form.ID)
          @Nullable String id,
      @Description("The versions of its plugin that will do, such as \"^1.0\".")
          @Nullable String version,
      @Description("Its settings.") Node with,
      @Description("On which documents it runs.") When when,
      @Itself Node.Mapping node) {

    Use asUse() {
      return new Use(id == null ? use : id, use, version, with, when, node);
    }
  }

  @Description("An exporter by its name.")
  record OutputItem(
      @Description("the exporter's name, as 'copydesk plugin list' shows it.") String use,
      @Description("A name of its own, when an exporter is used twice.") @Form.Of(Form.ID)
          @Nullable String id,
      @Description("The versions of its plugin that will do, such as \"^1.0\".")
          @Nullable String version,
      @Description("Its settings.") Node with,
      @Itself Node.Mapping node) {

    Use asUse() {
      return new Use(id == null ? use : id, use, version, with, When.ALWAYS, node);
    }
  }
}
