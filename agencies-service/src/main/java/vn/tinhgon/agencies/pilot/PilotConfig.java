package vn.tinhgon.agencies.pilot;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How pilots are watched. */
@ConfigMapping(prefix = "tinhgon.pilot")
interface PilotConfig {

    /** How many days before the review date it is told. */
    @WithDefault("0")
    int noticeDays();

    /** How often to look for what nobody told while all nodes were down; {@code off} for never. */
    @WithDefault("1m")
    String catchUp();
}
