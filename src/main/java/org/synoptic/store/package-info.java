/**
 * The library folder: captures by hash, the SQLite database of documents, dossiers, judgements and
 * settings. This is the truth; everything else can be made again from it. The only room that sees
 * SQLite.
 */
package org.synoptic.store;
