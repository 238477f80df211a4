package org.copydesk.api.component;

/** The settings of a component that has none. */
@Description("Takes no settings.")
public record NoSettings() {}
