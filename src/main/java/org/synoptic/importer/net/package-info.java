/** Pages from the network, one by one, when the reader asks for them. */
package org.synoptic.importer.net;
