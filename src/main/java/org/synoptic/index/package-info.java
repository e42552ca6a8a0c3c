/**
 * Full text search. The index is a cache of the library: it may be deleted at any time and is made
 * again. The only room that sees Lucene; what leaves it are the values of {@code
 * org.synoptic.model}.
 */
package org.synoptic.index;
