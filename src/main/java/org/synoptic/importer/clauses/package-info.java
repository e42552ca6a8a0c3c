/** Policies: texts to trees of clauses. */
package org.synoptic.importer.clauses;
