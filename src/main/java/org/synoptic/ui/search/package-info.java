/** Search over the library: hits while typing, hit by hit through a document, report by report. */
package org.synoptic.ui.search;
