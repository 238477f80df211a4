package org.copydesk.plugin.actors.phrase;

/**
 * What the text says somebody is: 'NATO, the military alliance', 'Republican nominee Jane Doe'.
 *
 * @param text the description
 * @param whom the phrase that it describes
 * @param apart whether it stands on its own, between commas, and so refers as well as describes
 */
public record Description(NominalPhrase text, Phrase whom, boolean apart) {}
