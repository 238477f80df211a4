/** Reads markup, be it a web page or what Tika reports of a document, into text and sections. */
@NullMarked
package org.copydesk.loader.markup;

import org.jspecify.annotations.NullMarked;
