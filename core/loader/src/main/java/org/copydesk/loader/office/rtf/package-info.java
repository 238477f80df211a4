/** Documents in Rich Text Format. */
@NullMarked
package org.copydesk.loader.office.rtf;

import org.jspecify.annotations.NullMarked;
