package org.copydesk.embed.draft;

import java.io.IOException;
import java.nio.file.Path;
import org.copydesk.embed.FolderLook;
import org.copydesk.embed.Sample;
import org.copydesk.embed.Survey;
import org.copydesk.engine.assembly.PipelineSchema;
import org.copydesk.engine.plugin.Catalog;

/**
 * A pipeline file for a folder, made after looking at what is in it; nothing is written.
 *
 * @param file where the pipeline file is to lie
 * @param text the pipeline file
 * @param schemaFile where its schema is to lie, beside it
 * @param schema the JSON Schema that editors check it with
 * @param survey what lies in the folder
 * @param sample what a few of its files gave when they were read
 */
public record PipelineDraft(
    Path file, String text, Path schemaFile, String schema, Survey survey, Sample sample) {

  /**
   * Looks at a folder and drafts a pipeline file, which runs as it is.
   *
   * @param folder holds the documents
   * @param file where the pipeline file is to lie; the way to the folder is written from there
   * @param catalog what is installed
   * @throws IOException if the folder cannot be listed
   */
  public static PipelineDraft of(Path folder, Path file, Catalog catalog) throws IOException {
    DraftPlaces places = new DraftPlaces(folder, file);
    FolderLook look = FolderLook.at(places.folder(), places.own(), places.outputFolder());
    String text = new DraftText(places, look.survey(), look.sample()).of(ProposedChain.of(catalog));
    return new PipelineDraft(
        places.file(),
        text,
        places.schema(),
        PipelineSchema.of(catalog),
        look.survey(),
        look.sample());
  }
}
