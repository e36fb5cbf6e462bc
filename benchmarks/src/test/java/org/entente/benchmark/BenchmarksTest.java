package org.entente.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarksTest {
    @TempDir
    Path folder;

    @Test
    void theTableOfCoverageIsTheSameEachTime() {
        String table = new CoverageTable(4, 100).table();
        assertThat(table.lines()).hasSize(11).allMatch(line -> line.startsWith("|"));
        assertThat(new CoverageTable(4, 100).table()).isEqualTo(table);
    }

    @Test
    void theBenchmarkReadsAndAggregatesWhatItWrote() throws Exception {
        assertThat(new AggregationBenchmark(300, 40, 1).run(folder))
                .contains("300 statements, 40 articles")
                .contains("4 positions, 12 relations and ");
    }
}
