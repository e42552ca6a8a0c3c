/** The article in plain text as it is copied or scraped from a page. */
package org.synoptic.importer.plain;
