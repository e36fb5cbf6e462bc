package org.entente.text.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseExportReaderTest extends ArticleReaderContract {
    @Override
    ArticleReader reader() {
        return new DatabaseExportReader();
    }

    @Override
    SourceFile example() {
        return ReadingCase.file("a.txt", export("The ministers met.", "Copyright The Daily Example Jan 2, 2015"));
    }

    @Test
    void takesMetadataFromTheTrailingLinesAndLeavesThemOutOfTheText() {
        assertThat(read("""
                        "DUSHANBE, Tajikistan -- The envoys met on Monday.
                        \\"We will sign,\\" the minister said.
                        Credit: ANNA EXAMPLE; Ben Example reported from Moscow.
                        Word count: 12
                        Copyright New York Times Company Feb 21, 2016\"
                        """))
                .isEqualTo("2016-02-21 | New York Times | ANNA EXAMPLE; Ben Example reported from Moscow. | - | -"
                        + " | DUSHANBE, Tajikistan -- The envoys met on Monday./\"We will sign,\" the minister said.");
    }

    @Test
    void readsDoubledQuotationMarksAsTablesWriteThem() {
        assertThat(read("\"He said \"\"no\"\" twice.\nCopyright, 2014, The Washington Post\""))
                .isEqualTo("- | The Washington Post | - | - | - | He said \"no\" twice.");
    }

    @Test
    void readsAnExportWithoutTrailingLines() {
        assertThat(read("\"MOSCOW -- \\\"No,\\\" he said.\""))
                .isEqualTo("- | - | - | - | - | MOSCOW -- \"No,\" he said.");
    }

    @Test
    void readsAnExportWhoseQuotationMarksWereNotEscaped() {
        assertThat(read("\"The \"new\" route opened.\nWord count: 4\nCopyright Example Press 3 May 2013\""))
                .isEqualTo("2013-05-03 | Example Press | - | - | - | The \"new\" route opened.");
    }

    @Test
    void readsTrailingLinesBehindTheClosingQuotationMark() {
        assertThat(read("\"They said \\\"yes\\\".\"\nCredit: Example Staff\nWord count: 3"))
                .isEqualTo("- | - | Example Staff | - | - | They said \"yes\".");
    }

    @Test
    void readsNamedFields() {
        assertThat(read("""
                        The bridge was closed.

                        Title: Bridge closed
                        Publication title: Example Herald
                        Publication date: Sep 30, 2014
                        Document URL: https://example.org/1
                        ProQuest document ID: 123
                        Copyright Example Holdings LLC 2014
                        """))
                .isEqualTo("2014-09-30 | Example Herald | - | Bridge closed | https://example.org/1"
                        + " | The bridge was closed.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Copyright New York Times Company Feb 21, 2016; 2016-02-21 | New York Times",
                "Copyright, 2014, The Washington Post; - | The Washington Post",
                "(c) 2015 Guardian News & Media Limited; - | Guardian News & Media",
                "Copyright (c) 2015, Los Angeles Times; - | Los Angeles Times",
                "Copyright Dow Jones & Company Inc Sept. 3, 2014; 2014-09-03 | Dow Jones",
                "Copyright 2016 by The New York Times Company; - | The New York Times",
                "\u00A9 2013 The Economist Newspaper Limited, London. All rights reserved; - | The Economist Newspaper",
                "Copyright Tribune Publishing Company, LLC December 1, 2011; 2011-12-01 | Tribune Publishing",
                "COPYRIGHT 2009 Example Gazette. All Rights Reserved.; - | Example Gazette",
                "Copyright St. Louis Post-Dispatch Mar 9, 2010; 2010-03-09 | St. Louis Post-Dispatch",
                "Copyright Example News Service 5 June 2012; 2012-06-05 | Example News Service",
                "Copyright 2010; - | -",
            })
    void understandsCopyrightLines(String line, String expected) {
        String read = read(export("The ministers met.", line));
        assertThat(read).isEqualTo(expected + " | - | - | - | The ministers met.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"We will sign,\" the minister said. The envoys left.",
                "\"We will sign,\" the minister said. The envoys replied: \"We will not.\"",
                "\"We will sign.\"",
                "The ministers met.",
                "The ministers met.\nCredit: Example Staff",
                "The law is new.\nCopyright holders complained about it, and the ministers met again to discuss that.",
                "",
                "\"",
            })
    void doesNotTakeOtherTextForAnExport(String content) {
        assertThat(reader().reads(ReadingCase.file("a.txt", content))).isFalse();
    }

    @Test
    void leavesMarkdownToItsReader() {
        assertThat(reader().reads(ReadingCase.file("a.md", example().content())))
                .isFalse();
    }

    @Test
    void refusesADateThatIsNoDay() {
        assertThat(read("\"The ministers met.\nCopyright Example Press Feb 30, 2016\""))
                .isEqualTo("! a.txt:2: date 'Feb 30, 2016' is not a calendar date; correct it or leave it out");
    }

    @Test
    void refusesWhatIsNoExport() {
        assertThat(read("The ministers met.")).startsWith("! a.txt: expected a text in quotation marks");
    }

    private String read(String content) {
        return ReadingCase.read(reader(), "a.txt", content);
    }

    private static String export(String text, String lastLine) {
        return "\"" + text + "\nWord count: 3\n" + lastLine + "\"";
    }
}
