package vn.tinhgon.local;

import java.util.List;

import vn.tinhgon.parts.process.Java;

/** What a service's JVM, and the database, may take of the machine, in MiB. */
public enum Footprint {
    /** Beside the other services and all parts on somebody's laptop. */
    SMALL(128, 64),
    /** As in docker-compose.yml: half of the 512 of a service's container is its heap. */
    SERVER(256, 1024);

    private final int heap;
    private final int databaseCache;

    Footprint(int heap, int databaseCache) {
        this.heap = heap;
        this.databaseCache = databaseCache;
    }

    int databaseCache() {
        return databaseCache;
    }

    List<String> command(List<String> arguments) {
        return this == SMALL ? Java.command(heap, arguments) : Java.optimising(heap, arguments);
    }
}
