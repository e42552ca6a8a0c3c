/**
 * Bytes to a document, or a stated reason why not. The only room that sees Jsoup. Every byte that
 * comes in is hostile: nothing is run, nothing is fetched, no entity is resolved.
 */
package org.synoptic.importer;
