package org.copydesk.plugin.quotes;

/**
 * What speaks for a quote that was decoded from roles; {@link Confidences} weighs it.
 *
 * @param edges how likely its pieces begin and end where they do, from 0 to 1
 * @param link how likely its speaker is the right one, from 0 to 1
 * @param sameWords whether the rules found the same words
 * @param sameSpeaker whether they found the same speaker
 * @param rulesAlone whether it has no roles, only rules
 */
record Evidence(
    double edges, double link, boolean sameWords, boolean sameSpeaker, boolean rulesAlone) {}
