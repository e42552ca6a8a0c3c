/**
 * Reports beside one another: alignment, conflicts, coverage and reuse. Uses {@code model} and
 * {@code text} only.
 */
package org.synoptic.compare;
