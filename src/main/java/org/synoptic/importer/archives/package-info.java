/** Files that hold many pages: web archives, MHTML, ZIP. Nothing is unpacked to disk. */
package org.synoptic.importer.archives;
