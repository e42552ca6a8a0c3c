/**
 * Clauses and the statements that are about them: links of claims, and rankings of clauses. Uses
 * {@code model} and {@code text} only.
 */
package org.synoptic.policy;
