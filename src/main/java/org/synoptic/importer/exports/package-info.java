/**
 * Exports of newspaper databases: one file, many articles, cut by profiles that anyone can write.
 */
package org.synoptic.importer.exports;
