package org.copydesk.plugin.linguistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.Entity;
import org.copydesk.api.vocabulary.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Settles the types of all names of a document together: what one place tells, helps the others.
 */
final class NameMemory {

  private static final double SAME_NAME = 1.0;
  private static final double PART_OF_PERSON = 4.0;
  private static final double ACRONYM = 3.0;
  private static final double PART_OF_BODY = 1.0;

  private static final EntityType[] TYPES = {
    EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE
  };

  private final List<NameMention> mentions;
  private final UnnamedWords unnamed;
  private final Map<String, double[]> sums = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, double[]> hints = new HashMap<>();

  private NameMemory(List<NameMention> mentions, UnnamedWords unnamed) {
    this.mentions = mentions;
    this.unnamed = unnamed;
  }

  /**
   * Returns the names among the mentions, in their order.
   *
   * @param unnamed the words that are part of no mention
   */
  static List<Entity> settle(List<NameMention> mentions, UnnamedWords unnamed) {
    NameMemory memory = new NameMemory(mentions, unnamed);
    mentions.forEach(memory::count);
    mentions.stream().filter(mention -> !mention.isSingle()).forEach(memory::giveHints);
    List<Entity> entities = new ArrayList<>();
    for (NameMention mention : mentions) {
      EntityType type = memory.type(mention);
      if (type != null) {
        entities.add(new Entity(new Span(mention.begin(), mention.end()), type));
      }
    }
    return entities;
  }

  private void count(NameMention mention) {
    double[] sum = sums.computeIfAbsent(mention.name(), key -> new double[TypeModel.TYPES]);
    for (int i = 0; i < sum.length; i++) {
      sum[i] += mention.scores()[i];
    }
    counts.merge(mention.name(), 1, Integer::sum);
  }

  /** A full name tells the type of the surname alone, a body's name that of its acronym. */
  private void giveHints(NameMention mention) {
    int type = best(joint(mention));
    if (type == TypeModel.PERSON) {
      hint(mention.lastWord(), type, PART_OF_PERSON);
      hint(mention.firstWord(), type, PART_OF_PERSON / 2);
    } else if (type == TypeModel.ORGANISATION) {
      hint(acronym(mention.name(), false), type, ACRONYM);
      hint(acronym(mention.name(), true), type, ACRONYM);
      hint(mention.firstWord(), type, PART_OF_BODY);
    }
  }

  private void hint(String name, int type, double weight) {
    double[] hint = hints.computeIfAbsent(name, key -> new double[TypeModel.TYPES]);
    hint[type] = Math.max(hint[type], weight);
  }

  private static String acronym(String name, boolean dots) {
    StringBuilder letters = new StringBuilder();
    for (String word : name.split(" ")) {
      if (Character.isUpperCase(word.charAt(0))) {
        letters.append(word.charAt(0)).append(dots ? "." : "");
      }
    }
    return letters.toString();
  }

  private double[] joint(NameMention mention) {
    double[] joint = mention.scores().clone();
    double[] sum = sums.getOrDefault(mention.name(), joint);
    double[] hint = hints.getOrDefault(mention.name(), new double[TypeModel.TYPES]);
    int count = counts.getOrDefault(mention.name(), 1);
    for (int i = 0; i < joint.length; i++) {
      joint[i] += SAME_NAME * sum[i] / Math.sqrt(count) + hint[i];
    }
    return joint;
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  /** What a text has in capitals more often without naming anybody by it, it does not name here. */
  private boolean isMostlyNone(String name) {
    return unnamed.times(name) > counts.getOrDefault(name, 1);
  }

  private @Nullable EntityType type(NameMention mention) {
    int kinds = mention.kinds();
    int others = NameKind.KNOWN & ~NameKind.NATIONALITY.bit();
    if ((kinds & NameKind.NATIONALITY.bit()) != 0 && (kinds & others) == 0) {
      return EntityType.NATIONALITY;
    }
    if ((kinds & NameKind.EVENT.bit()) != 0 && (kinds & others & ~NameKind.EVENT.bit()) == 0) {
      return EntityType.OTHER;
    }
    if ((kinds & NameKind.KNOWN) == 0 && isMostlyNone(mention.name())) {
      return null;
    }
    int best = best(joint(mention));
    if (best < TYPES.length) {
      return TYPES[best];
    }
    return mention.thing() ? EntityType.OTHER : null;
  }
}
