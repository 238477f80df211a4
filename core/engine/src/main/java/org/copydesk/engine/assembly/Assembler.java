package org.copydesk.engine.assembly;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.engine.config.ConfigurationException;
import org.copydesk.engine.config.Definition;
import org.copydesk.engine.config.Problems;
import org.copydesk.engine.config.Use;
import org.copydesk.engine.pipeline.Pipeline;
import org.copydesk.engine.plugin.Catalog;
import org.copydesk.engine.plugin.ComponentKind;

/**
 * Makes a pipeline of a definition and a catalog, or tells everything that is wrong with it.
 *
 * <p>Nothing is read and nothing is loaded here but the files that settings name: components are
 * described, not made.
 */
public final class Assembler {

  private final Definition definition;
  private final Catalog catalog;
  private final Problems problems;

  private Assembler(Definition definition, Catalog catalog) {
    this.definition = definition;
    this.catalog = catalog;
    this.problems = new Problems(definition.source());
  }

  /**
   * Assembles a pipeline.
   *
   * @param definition what the pipeline is to be; the faults found while it was read count as well
   * @param catalog what is installed, open for as long as the pipeline is used
   * @throws ConfigurationException with all faults, if there are any
   */
  public static Pipeline assemble(Definition definition, Catalog catalog) {
    return new Assembler(definition, catalog).pipeline();
  }

  /**
   * Tells what a pipeline is made of: its stages and then its outputs, in the order of the file.
   *
   * @throws ConfigurationException as {@link #assemble}
   */
  public static List<Part> parts(Definition definition, Catalog catalog) {
    Assembler assembler = new Assembler(definition, catalog);
    List<Bound> all = new ArrayList<>();
    Checked checked = assembler.checked();
    all.addAll(checked.stages());
    all.addAll(checked.outputs());
    return all.stream().map(Part::of).toList();
  }

  /** Components with their settings, in which no fault was found. */
  private record Checked(List<Bound> stages, List<Bound> outputs) {}

  private Checked checked() {
    definition.problems().forEach(problems::add);
    new PluginVersions(catalog, problems).check(definition);
    List<Link> stages = links(definition.stages(), false);
    List<Link> outputs = links(definition.outputs(), true);
    new OutputPaths(problems).check(outputs);
    if (definition.complete()) {
      new Chain(catalog, problems).check(stages, outputs);
    }
    problems.throwIfAny();
    return new Checked(
        stages.stream().map(Link::whole).toList(), outputs.stream().map(Link::whole).toList());
  }

  private Pipeline pipeline() {
    Checked checked = checked();
    Steps steps = new Steps(definition);
    List<Bound> made = checked.stages();
    return new Pipeline(
        definition.name(),
        made.stream().filter(b -> b.is(ComponentKind.STAGE)).map(steps::stage).toList(),
        made.stream().filter(b -> b.is(ComponentKind.CORPUS_STAGE)).map(steps::corpus).toList(),
        checked.outputs().stream().map(steps::exporter).toList());
  }

  private List<Link> links(List<Use> uses, boolean outputs) {
    Linker linker = new Linker(definition, catalog, problems, outputs);
    List<Link> links = new ArrayList<>();
    for (Use use : uses) {
      links.add(linker.link(use));
    }
    return links;
  }
}
