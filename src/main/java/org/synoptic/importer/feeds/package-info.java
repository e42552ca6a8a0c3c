/** Feeds and lists of feeds: RSS, Atom, JSON Feed, OPML. */
package org.synoptic.importer.feeds;
