package se.kvalitetshjulet.suite.browser;

import se.kvalitetshjulet.local.sample.SampleMunicipality;
import se.kvalitetshjulet.suite.Suite;

/** The board that the sample users belong to, with all that {@code ./run} brings in: once for all tests of the pages. */
final class SampleBoard {

    private static boolean filled;

    private SampleBoard() {}

    static synchronized void filled() {
        if (!filled) {
            var suite = Suite.started();
            SampleMunicipality.post(suite.address(), suite::token, System.out::println, () -> false);
            filled = true;
        }
    }
}
