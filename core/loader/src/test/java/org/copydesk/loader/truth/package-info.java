/** Documents whose structure is known, and a count of how much of it a reader found. */
package org.copydesk.loader.truth;
