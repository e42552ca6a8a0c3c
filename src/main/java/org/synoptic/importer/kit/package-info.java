/**
 * What the readers of all formats share: media types, dates, labels, bylines, numbers of clauses.
 */
package org.synoptic.importer.kit;
