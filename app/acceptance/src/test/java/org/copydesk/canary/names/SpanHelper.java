package org.copydesk.canary.names;

/** A name that says nothing. */
class SpanHelper {}
