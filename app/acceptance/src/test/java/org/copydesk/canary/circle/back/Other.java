package org.copydesk.canary.circle.back;

/** Goes back to the package that knows it. */
public class Other extends org.copydesk.canary.circle.Shared {}
