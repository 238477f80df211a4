/** What stages found in a document, put into words: for people who look at one document. */
@NullMarked
package org.copydesk.embed.findings;

import org.jspecify.annotations.NullMarked;
