/** Tables for spreadsheets. */
@NullMarked
package org.copydesk.plugin.export.csv;

import org.jspecify.annotations.NullMarked;
