package org.entente.analysis.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.analysis.RequestException;
import org.entente.analysis.coding.AgreementRequest.Form;
import org.entente.stance.Stance;
import org.entente.stance.agreement.Comparison;
import org.entente.stance.agreement.Scale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementRunTest {
    private static final String HEADER = "id,coder,stance\n";

    @TempDir
    Path folder;

    private Path report;
    private Path coded;

    @BeforeEach
    void writeReport() throws IOException {
        report = Fixture.six().in(folder);
        coded = folder.resolve("coded.csv");
    }

    @Test
    void comparesTheModelWithACoder() throws Exception {
        AgreementOutcome outcome = run(HEADER + "s1,anna,AGAINST\ns2,anna,FAVOR\ns3,anna,FAVOR\n");
        assertThat(outcome.leftOut()).isEmpty();
        Comparison comparison = outcome.agreement().modelWithCoders().get(0);
        assertThat(comparison.units()).isEqualTo(3);
        assertThat(comparison.confusion().count(Stance.FAVOR, Stance.AGAINST)).isEqualTo(1);
        assertThat(outcome.notes()).containsExactly("Coder against coder needs at least two coders, got one ('anna').");
    }

    @Test
    void acceptsLabelsInAnyCaseAndWithSpaces() throws Exception {
        AgreementOutcome outcome =
                run("Note, ID ,Stance,CODER\nx, s1 ,\" against\",anna\nx,s3,Favor ,Anna \nx,s5,neither,ANNA\n\n");
        assertThat(outcome.leftOut()).isEmpty();
        assertThat(outcome.agreement().modelWithCoders()).singleElement().satisfies(comparison -> {
            assertThat(comparison.reference()).isEqualTo("anna");
            assertThat(comparison.observedAgreement().value()).hasValue(1.0);
        });
    }

    @Test
    void readsWhatSpreadsheetProgramsSave() throws Exception {
        String semicolons = "\uFEFFid;coder;stance\r\ns1;J\u00fcrgen;AGAINST\r\ns3;Ju\u0308rgen;FAVOR\r\n";
        assertThat(onlyCoder(run(semicolons)).units()).isEqualTo(2);
        assertThat(onlyCoder(run("\"id\";\"coder\";\"stance\"\n\"s1\";\"j\";\" AGAINST\"\n"))
                        .units())
                .isEqualTo(1);
        assertThat(onlyCoder(run("id\tcoder\tstance\ns1\tj\tAGAINST\n")).units())
                .isEqualTo(1);
    }

    @Test
    void findsIdsThatTheSheetKeptFromBeingFormulas() throws Exception {
        report = new Fixture()
                .statement("=s1", "a:0", "One.", "moscow>washington", "FAVOR")
                .in(folder);
        assertThat(onlyCoder(run(HEADER + "'=s1,anna,FAVOR\n")).units()).isEqualTo(1);
    }

    @Test
    void namesTheRowsThatItLeavesOut() throws Exception {
        AgreementOutcome outcome =
                run(HEADER + "s1,anna,AGAINST\nnope,anna,FAVOR\ns2,anna,\ns3,anna,PRO\ns4,,FAVOR\ns5\n,anna,FAVOR\n");
        assertThat(outcome.leftOut())
                .hasSize(6)
                .allMatch(line -> line.startsWith(coded + ":") && line.endsWith("The row was left out."));
        assertThat(outcome.leftOut().get(0)).contains(":3: id 'nope' is not in " + report);
        assertThat(outcome.leftOut().get(1)).contains(":4: id 's2' has no stance");
        assertThat(outcome.leftOut().get(2)).contains(":5: id 's3': expected FAVOR, AGAINST or NEITHER, got 'PRO'");
        assertThat(outcome.leftOut().get(3)).contains(":6: id 's4' has no coder");
        assertThat(outcome.leftOut().get(4)).contains(":7: id 's5' has no stance");
        assertThat(onlyCoder(outcome).units()).isEqualTo(1);
    }

    @Test
    void refusesTwoCodersUnderOneName() throws Exception {
        assertRefused(
                HEADER + "s1,anna,FAVOR\ns1,Anna,FAVOR\ns2,anna,FAVOR\ns2,anna ,AGAINST\n",
                "got more for 's1' by 'anna' (again in line 3), 's2' by 'anna' (again in line 5)",
                "give two coders two names");
    }

    @Test
    void namesAtMostTwentyRepeatedRows() throws Exception {
        assertRefused(HEADER + "s1,anna,FAVOR\n".repeat(24), "(again in line 22) and 3 more. Delete");
    }

    @Test
    void refusesWhatIsNoSheet() throws Exception {
        assertRefused("", "the file is empty");
        assertRefused(" \n\n", "the file is empty");
        assertRefused("s1,anna,FAVOR\n", "coded.csv:1: expected a row of column names", "got 's1,anna,FAVOR'");
        assertRefused("id,stance\ns1,FAVOR\n", "with id, coder and stance, got 'id,stance'");
        assertRefused("id,coder,coder,stance\n", "expected one column 'coder', got several");
        assertRefused(HEADER, "there are no rows");
        assertRefused(HEADER + "s1,\"anna,FAVOR\n", "expected CSV, got something else");
        Files.write(coded, (HEADER + "s1,J\u00fcrgen,FAVOR\n").getBytes(Charset.forName("windows-1252")));
        assertRefused("expected UTF-8, got other bytes");
        Files.delete(coded);
        assertRefused("there is no such coded sheet");
        Files.createDirectory(coded);
        assertRefused("the coded sheet cannot be read: it is a folder");
    }

    @Test
    void refusesASheetOfAnotherReport() throws Exception {
        assertRefused(HEADER + "x1,anna,FAVOR\nx2,anna,FAVOR\n", "rows left out: 2, the first: ", "id 'x1' is not in");
    }

    @Test
    void saysWhyASingleCategoryHasNoAlpha() throws Exception {
        AgreementOutcome outcome = run(HEADER + "s3,anna,FAVOR\ns4,anna,FAVOR\n");
        assertThat(outcome.notes())
                .contains("Coder 'anna' and the model gave a single category, FAVOR; alpha and kappa are undefined.");
        assertThat(outcome.json())
                .contains("\"nominal\":{\"value\":null,\"interval\":null}")
                .contains("\"unweighted\":{\"value\":null,\"interval\":null}")
                .contains("\"observedAgreement\":{\"value\":1.0,")
                .contains("\"modelWithMajority\":null", "\"amongCoders\":null", "\"codersWithCoders\":[]")
                .doesNotContain("NaN", "Infinity");
    }

    @Test
    void comparesCodersWithEachOtherAndTheMajority() throws Exception {
        AgreementOutcome outcome = run(HEADER + "s1,ben,AGAINST\ns2,ben,FAVOR\ns3,ben,FAVOR\ns1,anna,AGAINST\n"
                + "s2,anna,AGAINST\ns3,anna,FAVOR\ns4,anna,FAVOR\n");
        assertThat(outcome.agreement().modelWithCoders())
                .extracting(Comparison::reference)
                .containsExactly("anna", "ben");
        assertThat(outcome.agreement().modelWithMajority().orElseThrow().units())
                .isEqualTo(2);
        assertThat(outcome.agreement().codersWithCoders())
                .singleElement()
                .satisfies(pair -> assertThat(pair.units()).isEqualTo(3));
        assertThat(outcome.notes())
                .containsExactly(
                        "Coder 'ben' coded 3 of the 4 units.",
                        "Units on which the coders are split evenly, left out of the majority: s2.");
        assertThat(outcome.json()).contains("\"ties\":[\"s2\"]", "\"amongCoders\":{\"alpha\":{\"nominal\":");
    }

    @Test
    void saysThatCodersShareNoUnit() throws Exception {
        assertThat(run(HEADER + "s1,ben,AGAINST\ns2,anna,FAVOR\n").notes())
                .contains("Coder against coder needs units that two coders coded, got none.");
    }

    @Test
    void theOrderOfRowsChangesNothing() throws Exception {
        String one = run(HEADER + "s1,ben,AGAINST\ns2,ben,FAVOR\ns1,anna,AGAINST\ns2,anna,AGAINST\n")
                .json();
        assertThat(run(HEADER + "s2,anna,AGAINST\ns1,anna,AGAINST\ns2,ben,FAVOR\ns1,ben,AGAINST\n")
                        .json())
                .isEqualTo(one);
    }

    @Test
    void comparesWithAGoldFile() throws Exception {
        // a:0 and a:1 are listed; a:2 has a FAVOR statement but is not; b is not covered. The third row is not found.
        AgreementOutcome outcome = gold("starts_with\tactor\tstance\ttime\n" + "Moscow said\tmoscow\tAGAINST\tnow\n"
                + "Moscow walked\tmoscow\tFAVOR\tnow\n" + "Moscow waited\tmoscow\tAGAINST\tnow\n");
        Comparison comparison = onlyCoder(outcome);
        assertThat(comparison.reference()).isEqualTo("gold");
        assertThat(comparison.confusion().counts())
                .containsExactly(List.of(1, 1, 0), List.of(0, 0, 1), List.of(1, 0, 0));
        assertThat(outcome.notes())
                .contains("Rows on whose sentence the report has no statement, NEITHER by the model: lines 4.")
                .anyMatch(note -> note.endsWith("does not list, NEITHER by the file: 1."));
    }

    @Test
    void goldRowsMatchInsideQuotationMarksAndForTheCounterpart() throws Exception {
        AgreementOutcome outcome = gold("Starts_With\tactor\tstance\n" + "We agree\tmoscow\tfavor\n"
                + "walked out\tmoscow\tagainst\n" + "Moscow said no\tmoscow\tAGAINST\n"
                + "Washington welcomed\twashington\tFAVOR\n" + "Moscow signed\tmoscow\tFAVOR\n"
                + "Moscow signed the\tmoscow\tFAVOR\n");
        assertThat(onlyCoder(outcome).units()).isEqualTo(5);
        assertThat(onlyCoder(outcome).observedAgreement().value()).hasValue(1.0);
        assertThat(onlyCoder(outcome).alpha().get(Scale.NOMINAL).value()).hasValue(1.0);
    }

    @Test
    void statementsOfOneActorInOneSentenceAddUp() throws Exception {
        report = new Fixture()
                .statement("s1", "a:0", "One.", "moscow>washington", "FAVOR")
                .statement("s2", "a:0", "One.", "moscow>washington", "AGAINST")
                .statement("s3", "a:0", "One.", "moscow>kabul", "AGAINST")
                .in(folder);
        Comparison comparison = onlyCoder(gold("starts_with\tactor\tstance\nOne\tmoscow\tNEITHER\n"));
        assertThat(comparison.confusion().count(Stance.NEITHER, Stance.NEITHER)).isEqualTo(1);
    }

    @Test
    void namesTheGoldRowsThatItLeavesOut() throws Exception {
        AgreementOutcome outcome = gold("starts_with\tactor\tstance\n" + "Moscow said\tmoscow\tAGAINST\n"
                + "Moscow\tmoscow\tFAVOR\n" + "Moscow said\tberlin\tFAVOR\n" + "Moscow said\tmoscow\tPRO\n" + "\n"
                + "\"\tmoscow\tFAVOR\n" + "Moscow said\tmoscow\tFAVOR\n");
        assertThat(outcome.leftOut()).hasSize(5);
        assertThat(outcome.leftOut().get(0)).contains(":3: 'Moscow' starts several sentences");
        assertThat(outcome.leftOut().get(1)).contains(":4: expected an actor of the report (moscow, washington)");
        assertThat(outcome.leftOut().get(2)).contains(":5: expected FAVOR, AGAINST or NEITHER, got 'PRO'");
        assertThat(outcome.leftOut().get(3)).contains(":7: expected the words a sentence starts with");
        assertThat(outcome.leftOut().get(4)).contains(":8: 'moscow' is AGAINST in an earlier row");
    }

    @Test
    void refusesWhatIsNoGoldFile() throws Exception {
        assertThatThrownBy(() -> gold("sentence\tstance\n"))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("expected the tab-separated columns starts_with, actor, stance, got 'sentence");
        assertThatThrownBy(() -> gold("starts_with\tactor\tstance\n"))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("there are no rows");
    }

    private AgreementOutcome run(String content) throws IOException, RequestException {
        Files.writeString(coded, content);
        return AgreementRun.run(new AgreementRequest(coded, Form.SHEET, report, 1));
    }

    private AgreementOutcome gold(String content) throws IOException, RequestException {
        Files.writeString(coded, content);
        return AgreementRun.run(new AgreementRequest(coded, Form.GOLD, report, 1));
    }

    private static Comparison onlyCoder(AgreementOutcome outcome) {
        assertThat(outcome.agreement().modelWithCoders()).hasSize(1);
        return outcome.agreement().modelWithCoders().get(0);
    }

    private void assertRefused(String content, String... messages) throws IOException {
        if (messages.length > 0) {
            Files.writeString(coded, content);
        }
        assertThatThrownBy(() -> AgreementRun.run(new AgreementRequest(coded, Form.SHEET, report, 1)))
                .isInstanceOf(RequestException.class)
                .satisfies(e ->
                        assertThat(e.getMessage()).contains(messages.length > 0 ? messages : new String[] {content}))
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }
}
