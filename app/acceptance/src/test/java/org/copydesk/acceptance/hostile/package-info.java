/** Files that were made, or broken, to harm whoever reads them. */
package org.copydesk.acceptance.hostile;
