/** What every exporter reads of a document: its ties, its code points, its names. */
@NullMarked
package org.copydesk.plugin.export.reading;

import org.jspecify.annotations.NullMarked;
