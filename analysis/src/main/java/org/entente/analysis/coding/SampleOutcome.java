package org.entente.analysis.coding;

import java.nio.file.Path;

/**
 * What was drawn and written.
 *
 * @param drawn number of statements in the sheet
 * @param statements number of statements in the report
 * @param strata number of groups of holder and stance that the sample draws from
 */
public record SampleOutcome(int drawn, int statements, int strata, Path sheet, Path codebook) {}
