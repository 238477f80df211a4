/** One JSON object a document, one a line. */
@NullMarked
package org.copydesk.plugin.export.jsonl;

import org.jspecify.annotations.NullMarked;
