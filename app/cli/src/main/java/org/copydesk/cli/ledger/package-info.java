/** The ledger of a run as people and programs read it on a command line. */
@NullMarked
package org.copydesk.cli.ledger;

import org.jspecify.annotations.NullMarked;
