/** Text cut into lexemes, and what can be told from them alone. */
@NullMarked
package org.copydesk.plugin.statistics.text;

import org.jspecify.annotations.NullMarked;
