package se.kvalitetshjulet.agenda.wheel;

import io.smallrye.config.ConfigMapping;

/** When the year's wheel proposes. */
@ConfigMapping(prefix = "kvalitetshjulet.year-wheel")
interface WheelSettings {

    /** How many days before its month a matter is proposed. */
    int daysAhead();

    /** Cron expression of the run. */
    String at();
}
