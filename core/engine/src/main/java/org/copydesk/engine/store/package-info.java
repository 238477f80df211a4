/** Keeps what each document gave, and the ledger, so that a run can be resumed. */
@NullMarked
package org.copydesk.engine.store;

import org.jspecify.annotations.NullMarked;
