/** Draws report models; the only package that imports JFreeChart. */
@NullMarked
package org.entente.report.chart;

import org.jspecify.annotations.NullMarked;
