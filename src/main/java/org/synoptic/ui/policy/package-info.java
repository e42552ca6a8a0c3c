/** Clause trees, and for each clause the claims about it. */
package org.synoptic.ui.policy;
