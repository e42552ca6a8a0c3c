/** The window: header, rail, status bar, palette, help, start-up. It puts the screens together. */
package org.synoptic.ui;
