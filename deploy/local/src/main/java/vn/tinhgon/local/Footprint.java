package vn.tinhgon.local;

import java.util.List;

import vn.tinhgon.parts.process.Java;

/** What a service's JVM may take of the machine. */
public enum Footprint {
    /** Beside the other services and all parts on somebody's laptop. */
    SMALL(128),
    /** As in its container: half of the 512 MiB that docker-compose.yml gives it. */
    SERVER(256);

    private final int heapMegabytes;

    Footprint(int heapMegabytes) {
        this.heapMegabytes = heapMegabytes;
    }

    List<String> command(List<String> arguments) {
        return this == SMALL
                ? Java.command(heapMegabytes, arguments)
                : Java.optimising(heapMegabytes, arguments);
    }
}
