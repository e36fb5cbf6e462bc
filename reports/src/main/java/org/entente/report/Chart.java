package org.entente.report;

/** What a chart shows, without any drawing. */
public sealed interface Chart
        permits PositionsChart, BalanceChart, ScoresChart, TimelineChart, MatrixChart, SpeakersChart, OutletsChart {
    /** A figure that rests on fewer statements is drawn pale. */
    int FEW = 5;

    /** File name without ending, such as "positions". */
    String name();

    /** The question that the chart answers; its title. */
    String question();

    /** How to read the marks, in a line. */
    String reading();

    /** What the figures show, in words that claim no more than they do. */
    String finding();
}
