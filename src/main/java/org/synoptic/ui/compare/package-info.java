/** The reports side by side: rows, full texts, and why the machine lines them up so. */
package org.synoptic.ui.compare;
