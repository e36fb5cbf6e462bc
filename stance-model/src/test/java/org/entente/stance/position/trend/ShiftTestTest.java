package org.entente.stance.position.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class ShiftTestTest {
    /** Annual flow of the Nile at Aswan, 1871 to 1970, in 10^8 cubic metres (Cobb, Biometrika 65, 1978). */
    private static final double[] NILE = {
        1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140,
        1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969,
        831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865,
        845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050,
        918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740
    };

    private static ShiftTest equallyWeighted(double... values) {
        return new ShiftTest(
                Collections.nCopies(values.length, 1.0),
                Arrays.stream(values).boxed().toList(),
                IntStream.rangeClosed(2, values.length - 2).boxed().toList());
    }

    /**
     * Published with the R package strucchange (Zeileis and others, Journal of Statistical Software 7, 2002): a shift
     * after 1898, the 28th year, sup F = 75.93; strucchange 1.5-3 prints 75.9297694275.
     */
    @Test
    void findsTheShiftOfTheNile() {
        ShiftTest nile = equallyWeighted(NILE);
        assertThat(nile.split()).isEqualTo(28);
        assertThat(nile.statistic()).isCloseTo(75.9297694275, within(1e-9));
        assertThat(nile.p(999, RandomSource.XO_SHI_RO_256_PP.create(1L))).isEqualTo(1.0 / 1000);
    }

    /** Expected value: the largest of Fstats(x ~ 1, from = 2, to = 7) of strucchange 1.5-3, after the fourth value. */
    @Test
    void agreesWithStrucchangeOnFewValues() {
        ShiftTest test = equallyWeighted(0.5, 0.9, 0.7, 0.8, -0.2, -0.6, -0.4, 0.1, -0.9);
        assertThat(test.split()).isEqualTo(4);
        assertThat(test.statistic()).isCloseTo(29.49438202247, within(1e-9));
    }

    /**
     * By hand: of the 24 orders of 1, 1, 0 and 0, split in the middle, 8 have the ones together; so many shifts are at
     * least this clear. The permutations drawn come within four standard errors of 1/3.
     */
    @Test
    void thePValueIsTheShareOfPermutations() {
        ShiftTest test = equallyWeighted(1, 1, 0, 0);
        assertThat(test.p(20_000, RandomSource.XO_SHI_RO_256_PP.create(3L))).isCloseTo(1.0 / 3, within(0.0134));
    }

    @Test
    void weightsCountLikeRepetitions() {
        ShiftTest weighted =
                new ShiftTest(List.of(2.0, 1.0, 1.0, 2.0), List.of(0.9, 0.1, -0.2, -0.8), List.of(1, 2, 3));
        ShiftTest repeated =
                new ShiftTest(Collections.nCopies(6, 1.0), List.of(0.9, 0.9, 0.1, -0.2, -0.8, -0.8), List.of(2, 3, 4));
        assertThat(repeated.split()).isEqualTo(weighted.split() + 1);
        assertThat(repeated.statistic() / 4).isCloseTo(weighted.statistic() / 2, within(1e-12));
    }

    @Test
    void valuesThatDoNotVaryShowNoShift() {
        ShiftTest test = equallyWeighted(0.4, 0.4, 0.4, 0.4, 0.4, 0.4);
        assertThat(test.p(200, RandomSource.XO_SHI_RO_256_PP.create(1L))).isEqualTo(1);
        assertThat(test.resampledSplits(100, RandomSource.XO_SHI_RO_256_PP.create(1L)))
                .hasSize(100);
    }
}
