package org.copydesk.plugin.sibling;

/** What another plugin must not know. */
public class Sibling {}
