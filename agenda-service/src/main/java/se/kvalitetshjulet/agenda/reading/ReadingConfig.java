package se.kvalitetshjulet.agenda.reading;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What of the reading view may be kept on a member's device. */
@ConfigMapping(prefix = "kvalitetshjulet.agenda.reading")
interface ReadingConfig {

    /** Whether secret items are kept too, by those who may open them. */
    @WithDefault("false")
    boolean secretItemsOffline();
}
