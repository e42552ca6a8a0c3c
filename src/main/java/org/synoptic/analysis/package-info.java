/**
 * Who says what in a report: quotations with cue and speaker, names, and claims. Works on the
 * tagged tokens of {@code org.synoptic.text} by rules; nothing is learned from any report.
 */
package org.synoptic.analysis;
