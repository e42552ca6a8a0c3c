/**
 * The command line: the use cases of {@code org.synoptic.app} as commands, JSON Lines or words for
 * people.
 */
package org.synoptic.cli;
