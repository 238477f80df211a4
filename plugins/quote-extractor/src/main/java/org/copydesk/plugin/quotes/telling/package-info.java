/** How the words of a quote are told, and whom its speaker stands for. */
@NullMarked
package org.copydesk.plugin.quotes.telling;

import org.jspecify.annotations.NullMarked;
