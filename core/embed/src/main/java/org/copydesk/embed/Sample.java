package org.copydesk.embed;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Resource;
import org.copydesk.engine.worker.Workbench;

/**
 * What a few of the files gave when they were read; nothing of it was kept.
 *
 * @param files how many files were read
 * @param documents how many documents came of them, what is embedded in them included
 * @param languages how many documents are in each language, by ISO 639-1 codes
 * @param reasons how many files and embedded documents were not simply processed, by the reason
 * @param time how long it took, the start of the parsers and models aside
 */
public record Sample(
    int files,
    long documents,
    Map<String, Integer> languages,
    Map<Reason, Integer> reasons,
    Duration time) {

  /** Copies the maps. */
  public Sample {
    languages = Collections.unmodifiableMap(new TreeMap<>(languages));
    EnumMap<Reason, Integer> counted = new EnumMap<>(Reason.class);
    counted.putAll(reasons);
    reasons = Collections.unmodifiableMap(counted);
  }

  /** Returns how long so many files would take, as far as the sample tells. */
  public Duration estimate(long all, int workers) {
    return files == 0 ? Duration.ZERO : time.dividedBy(files).multipliedBy(all).dividedBy(workers);
  }

  /** Returns how many files and embedded documents ended for a reason. */
  public int count(Reason reason) {
    return reasons.getOrDefault(reason, 0);
  }

  /**
   * Reads files until all are read or the patience is at its end.
   *
   * @param practice how long to read them again and again, as a program gets faster while it runs;
   *     the fastest time counts
   */
  static Sample of(
      List<Resource> resources, Workbench worker, Duration patience, Duration practice) {
    Sampling sampling = new Sampling(worker, patience);
    resources.forEach(sampling::read);
    sampling.practise(resources, practice);
    return sampling.sample();
  }
}
