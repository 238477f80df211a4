/**
 * What plugin authors test with: contracts to extend, documents to build, a context to make
 * components in.
 */
@NullMarked
package org.copydesk.testkit;

import org.jspecify.annotations.NullMarked;
