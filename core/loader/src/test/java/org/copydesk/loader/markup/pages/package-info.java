/** Web pages in the styles of real sites: texts in layouts, each with what a reader would read. */
package org.copydesk.loader.markup.pages;
