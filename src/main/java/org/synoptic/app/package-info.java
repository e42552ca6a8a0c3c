/**
 * Use cases: import, search, compare, judge. Opens the parts and closes them. The windows and the
 * command line see the core through this room and {@code org.synoptic.model}.
 */
package org.synoptic.app;
