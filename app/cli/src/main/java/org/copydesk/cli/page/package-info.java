/** Shows one document to a reader: its text with its structure and what was found in it. */
@NullMarked
package org.copydesk.cli.page;

import org.jspecify.annotations.NullMarked;
