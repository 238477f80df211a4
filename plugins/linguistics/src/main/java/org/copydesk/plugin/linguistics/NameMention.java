package org.copydesk.plugin.linguistics;

/**
 * A piece of one sentence, weighed on its own.
 *
 * @param name its words in their plain form, parted by blanks
 * @param begin where it begins in the document
 * @param end where it ends
 * @param kinds what the lists know of it, as bits
 * @param thing whether a word in it says that it names a law, an event or a work
 * @param scores what speaks for each type, as {@link TypeModel} orders them
 */
record NameMention(String name, int begin, int end, int kinds, boolean thing, double[] scores) {

  boolean isSingle() {
    return name.indexOf(' ') < 0;
  }

  String firstWord() {
    return isSingle() ? name : name.substring(0, name.indexOf(' '));
  }

  String lastWord() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
