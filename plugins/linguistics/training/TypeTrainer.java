package org.copydesk.plugin.linguistics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.copydesk.api.vocabulary.Entity;
import org.copydesk.plugin.linguistics.encoder.EncodedSentence;
import org.copydesk.testkit.Documents;
import org.jspecify.annotations.Nullable;

/**
 * Trains the weights of name types: {@code TypeTrainer WEIGHTS.tsv PRIORS.tsv FOLDER...}.
 *
 * <p>What is learnt is added to the priors, which it leaves only where the texts insist. A folder holds texts ({@code X.txt}) and their names ({@code X.tsv}: begin, end, PER, ORG or
 * LOC, in UTF-16 units). The seed is fixed: the same texts give the same weights.
 */
public final class TypeTrainer {

  private static final int SEED = 20261122;
  private static final int EPOCHS = 5;
  private static final int RARE = 3;
  private static final double RATE = 0.05;
  private static final double DECAY = 0.02;
  private static final double[] NO_PRIOR = new double[TypeModel.TYPES];
  private static final List<String> LABELS = List.of("PER", "ORG", "LOC");

  private record Example(List<String> features, int label) {}

  private record Gold(int begin, int end, int label) {}

  private final List<Example> examples = new ArrayList<>();
  private final Map<String, double[]> priors = new HashMap<>();
  private final Language language = Language.load();
  private final NameSense sense = NameSense.load(language.tokenizer(), CommonWords.of(language.taggerModel()));

  public static void main(String[] args) throws IOException {
    TypeTrainer trainer = new TypeTrainer();
    trainer.readPriors(Path.of(args[1]));
    for (int i = 2; i < args.length; i++) {
      trainer.readFolder(Path.of(args[i]));
    }
    trainer.write(Path.of(args[0]), trainer.train());
  }

  private void readPriors(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        double[] values = new double[TypeModel.TYPES];
        for (int i = 0; i < values.length; i++) {
          values[i] = Integer.parseInt(cells[i + 1]) / 100.0;
        }
        priors.put(cells[0], values);
      }
    }
  }

  private void readFolder(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        readText(file);
      }
    }
  }

  private void readText(Path file) throws IOException {
    List<Gold> gold = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(file.toString().replace(".txt", ".tsv")))) {
      String[] cells = line.split("\t");
      gold.add(
          new Gold(
              Integer.parseInt(cells[0]), Integer.parseInt(cells[1]), LABELS.indexOf(cells[2])));
    }
    LinguisticsStage stage = new LinguisticsStage(language, () -> new Collector(gold), null);
    stage.process(Documents.english(Files.readString(file)));
  }

  /** Turns every piece of a document into an example. */
  private final class Collector implements EntityFinder.Reading {

    private final PieceFinder pieces = new PieceFinder(sense);
    private final NameFeatures features = new NameFeatures(sense);
    private final List<Gold> gold;

    Collector(List<Gold> gold) {
      this.gold = gold;
    }

    @Override
    public void read(SentenceWords words, @Nullable EncodedSentence encoded) {
      SentenceWords sentence = pieces.readable(words);
      for (Piece piece : pieces.find(sentence)) {
        int begin = sentence.begin(piece.from());
        int end = sentence.end(piece.to() - 1);
        examples.add(new Example(features.of(sentence, piece), label(begin, end)));
      }
    }

    /** The type of the name that fits best among those that share an edge with the piece. */
    private int label(int begin, int end) {
      int label = TypeModel.NOTHING;
      int best = Integer.MAX_VALUE;
      for (Gold name : gold) {
        boolean overlaps = name.begin() < end && begin < name.end();
        boolean edge = name.begin() == begin || name.end() == end;
        int misfit = Math.abs(name.begin() - begin) + Math.abs(name.end() - end);
        if (overlaps && edge && name.label() >= 0 && misfit < best) {
          label = name.label();
          best = misfit;
        }
      }
      return label;
    }

    @Override
    public List<Entity> entities() {
      return List.of();
    }
  }

  private Map<String, double[]> train() {
    Map<String, Integer> counts = new HashMap<>();
    examples.forEach(e -> e.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
    Map<String, double[]> weights = new TreeMap<>();
    Map<String, double[]> squares = new HashMap<>();
    priors.forEach((feature, values) -> weights.put(feature, values.clone()));
    priors.keySet().forEach(feature -> squares.put(feature, new double[TypeModel.TYPES]));
    counts.forEach(
        (feature, count) -> {
          if (count >= RARE) {
            weights.putIfAbsent(feature, new double[TypeModel.TYPES]);
            squares.putIfAbsent(feature, new double[TypeModel.TYPES]);
          }
        });
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(examples, random);
      examples.forEach(example -> step(example, weights, squares));
    }
    System.out.println(examples.size() + " examples, " + weights.size() + " features");
    return weights;
  }

  /** One step of logistic regression, each weight with a rate of its own. */
  private void step(
      Example example, Map<String, double[]> weights, Map<String, double[]> squares) {
    double[] chances = chances(example, weights);
    for (String feature : example.features()) {
      double[] values = weights.get(feature);
      if (values == null) {
        continue;
      }
      double[] sums = squares.get(feature);
      double[] prior = priors.getOrDefault(feature, NO_PRIOR);
      for (int i = 0; i < values.length; i++) {
        double slope = chances[i] - (example.label() == i ? 1 : 0) + DECAY * (values[i] - prior[i]);
        sums[i] += slope * slope;
        values[i] -= RATE * slope / Math.sqrt(sums[i] + 1);
      }
    }
  }

  private static double[] chances(Example example, Map<String, double[]> weights) {
    double[] chances = new double[TypeModel.TYPES];
    for (String feature : example.features()) {
      double[] values = weights.get(feature);
      for (int i = 0; values != null && i < chances.length; i++) {
        chances[i] += values[i];
      }
    }
    double sum = 0;
    for (int i = 0; i < chances.length; i++) {
      chances[i] = Math.exp(chances[i]);
      sum += chances[i];
    }
    for (int i = 0; i < chances.length; i++) {
      chances[i] /= sum;
    }
    return chances;
  }

  private void write(Path file, Map<String, double[]> weights) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Weights in hundredths for person, organisation, place, nothing; made by training/TypeTrainer.java.");
    weights.forEach(
        (feature, values) -> {
          StringBuilder line = new StringBuilder(feature);
          boolean any = false;
          for (double value : values) {
            long rounded = Math.round(value * 100);
            any |= Math.abs(rounded) >= 4;
            line.append('\t').append(rounded);
          }
          if (any && feature.indexOf('\t') < 0 && !feature.startsWith("#")) {
            lines.add(line.toString());
          }
        });
    Files.write(file, lines);
    System.out.println(lines.size() + " weights kept");
  }
}
