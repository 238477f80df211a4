package org.copydesk.embed;

import java.time.Duration;
import org.copydesk.loader.LoaderSettings;

/**
 * How a desk works.
 *
 * @param workers how many documents are in work at once
 * @param timeout how long one stage may take over one document, zero for ever
 * @param reading how files become documents
 */
record DeskSettings(int workers, Duration timeout, LoaderSettings reading) {}
