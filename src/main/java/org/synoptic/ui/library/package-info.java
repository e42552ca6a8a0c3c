/** The table of documents: filter, compare, import. */
package org.synoptic.ui.library;
