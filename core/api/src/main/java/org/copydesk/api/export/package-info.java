/** An exporter author's room: what turns finished documents into files and tables. */
@NullMarked
package org.copydesk.api.export;

import org.jspecify.annotations.NullMarked;
