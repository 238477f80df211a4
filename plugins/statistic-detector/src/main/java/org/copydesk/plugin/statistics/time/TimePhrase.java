package org.copydesk.plugin.statistics.time;

/**
 * A stretch that says when.
 *
 * @param first its first lexeme, its preposition included
 * @param core the first lexeme of the time itself
 * @param end the lexeme behind it
 * @param dated whether the numbers in it are dates, years or clock times, which are no figures
 * @param clock whether it is a time of day alone, or a weekday
 */
public record TimePhrase(int first, int core, int end, boolean dated, boolean clock) {

  TimePhrase from(int newFirst) {
    return new TimePhrase(newFirst, core, end, dated, clock);
  }

  TimePhrase to(int newEnd) {
    return new TimePhrase(first, core, newEnd, dated, clock);
  }

  TimePhrase joined(TimePhrase next) {
    return new TimePhrase(first, core, next.end, dated || next.dated, clock && next.clock);
  }
}
