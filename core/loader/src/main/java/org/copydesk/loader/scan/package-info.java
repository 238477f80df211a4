/** Pages and pictures without a text layer, read by Tesseract where a pipeline allows it. */
@NullMarked
package org.copydesk.loader.scan;

import org.jspecify.annotations.NullMarked;
