/** Bytes of a text to its characters: declared, detected or guessed. */
package org.synoptic.importer.charset;
