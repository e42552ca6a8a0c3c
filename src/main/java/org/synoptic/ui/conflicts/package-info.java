/** The ledger of conflicts and, for each, the passport of what was said. */
package org.synoptic.ui.conflicts;
