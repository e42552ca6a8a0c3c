/** The article of a web page, and what the page says about it. */
package org.synoptic.importer.page;
