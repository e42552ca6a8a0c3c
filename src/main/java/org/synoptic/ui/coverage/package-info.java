/** Clauses beside reports: who treats which clause, where, and who is silent. */
package org.synoptic.ui.coverage;
