package vn.tinhgon.agencies.importing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much an import takes. */
@ConfigMapping(prefix = "tinhgon.import")
public interface ImportConfig {

    /** How many rows a sheet may have. */
    @WithDefault("200000")
    int rows();

    /** How many rows go in together when an import goes in by batches. */
    @WithDefault("1000")
    int batch();

    /** How often a step may break before the import is given up. */
    @WithDefault("5")
    int stumbles();

    /** How long a step may take, in seconds. */
    @WithDefault("1800")
    int seconds();

    /** How often to look for sheets to work on. */
    String poll();
}
