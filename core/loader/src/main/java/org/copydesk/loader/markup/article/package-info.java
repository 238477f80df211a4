/**
 * Finds the article in a web page: where its text stands, and what around and in it is furniture.
 */
@NullMarked
package org.copydesk.loader.markup.article;

import org.jspecify.annotations.NullMarked;
