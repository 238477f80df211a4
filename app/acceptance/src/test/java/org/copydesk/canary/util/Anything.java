package org.copydesk.canary.util;

/** Lies in a drawer. */
class Anything {}
