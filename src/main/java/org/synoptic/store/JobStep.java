package org.synoptic.store;

/**
 * How far an import has come.
 *
 * @param job its number
 * @param done how many of its sources are done, from the first
 * @param inside how many captures of the next source are done, when that is an archive
 * @param imported how many documents were new since the last step
 * @param duplicates how many were there already since the last step
 * @param failed how much gave no document since the last step
 */
public record JobStep(
    long job, long done, long inside, long imported, long duplicates, long failed) {}
