package org.entente.stance.encoder;

/** The Gaussian error linear unit, x times the normal distribution's share below x. */
final class Gelu {
    private static final double P = 0.3275911;
    private static final double[] A = {0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429};

    private Gelu() {}

    static float of(float x) {
        return (float) (x * 0.5 * (1 + erf(x / Math.sqrt(2))));
    }

    /** The error function to 1.5e-7 (Abramowitz and Stegun, 1964, 7.1.26). */
    static double erf(double x) {
        double size = Math.abs(x);
        double t = 1 / (1 + P * size);
        double sum = t * (A[0] + t * (A[1] + t * (A[2] + t * (A[3] + t * A[4]))));
        return Math.signum(x) * (1 - sum * StrictMath.exp(-size * size));
    }
}
