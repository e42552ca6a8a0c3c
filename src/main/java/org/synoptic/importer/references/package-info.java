/** Reference files (RIS, BibTeX, CSL-JSON), and which document each reference describes. */
package org.synoptic.importer.references;
