/**
 * Documents of office programs (DOCX, ODT, RTF, PDF, EPUB) and Markdown, as lines. Libraries that
 * are large are touched only when such a file comes.
 */
package org.synoptic.importer.office;
