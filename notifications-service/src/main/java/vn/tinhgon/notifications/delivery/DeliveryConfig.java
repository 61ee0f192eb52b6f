package vn.tinhgon.notifications.delivery;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;

/** The pace at which letters leave. */
@ConfigMapping(prefix = "tinhgon.delivery")
interface DeliveryConfig {

    /** How long a letter waits for more of the same plan after the last that came. */
    Duration gathering();

    /** How long it waits for more in all. */
    Duration longestGathering();

    /** For how long a letter is one node's, which may die with it. */
    Duration lease();
}
