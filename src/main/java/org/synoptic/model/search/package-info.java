/**
 * What is asked of the index and what it answers, as immutable values. They show nothing of the
 * engine behind, so that another index, also one on a shared server, can answer them.
 */
package org.synoptic.model.search;
