package org.copydesk.canary.circle;

/** What makes the circle close. */
public class Shared {}
