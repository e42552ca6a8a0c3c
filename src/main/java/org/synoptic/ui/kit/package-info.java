/**
 * What all screens share: actions, words, icons, the state of the desk. Screens see this room and
 * not one another.
 */
package org.synoptic.ui.kit;
