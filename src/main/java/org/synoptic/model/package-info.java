/**
 * The words of Synoptic as immutable values: documents, spans, quotations, claims, clauses, links,
 * rows, conflicts, judgements. Uses nothing but the JDK. Everything points into the canonical text
 * of one document by {@link org.synoptic.model.Span}.
 */
package org.synoptic.model;
