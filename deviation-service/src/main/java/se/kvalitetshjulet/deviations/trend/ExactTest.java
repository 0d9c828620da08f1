package se.kvalitetshjulet.deviations.trend;

/**
 * The exact two-sided binomial test, by the method of small probabilities: how probable is an outcome that is no more probable
 * than the seen one? Given their sum, the counts of two independent Poisson processes are binomial, so this is also the exact
 * comparison of two rates.
 */
final class ExactTest {

    /** Probabilities that are equal but for rounding count as equal. */
    private static final double ROUNDING = 1e-7;

    private ExactTest() {}

    /**
     * @param seen how many of the trials fell out one way
     * @param share how probable that is for each, between 0 and 1
     * @return the p-value
     */
    static double twoSided(int seen, int trials, double share) {
        var logs = logarithms(trials, share);
        double limit = logs[seen] + Math.log1p(ROUNDING);
        double sum = 0;
        for (double log : logs) {
            sum += log <= limit ? Math.exp(log) : 0;
        }
        return Math.min(1, sum);
    }

    /** The logarithm of the probability of each outcome, from 0 to all. */
    private static double[] logarithms(int trials, double share) {
        var logs = new double[trials + 1];
        double ratio = Math.log(share) - Math.log1p(-share);
        logs[0] = trials * Math.log1p(-share);
        for (int outcome = 1; outcome <= trials; outcome++) {
            logs[outcome] = logs[outcome - 1] + Math.log(trials - outcome + 1.0) - Math.log(outcome) + ratio;
        }
        return logs;
    }
}
