package vn.tinhgon.local;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import vn.tinhgon.parts.PartsPorts;
import vn.tinhgon.parts.process.FreePorts;

/** A port for everything that listens. */
public record LocalPorts(Map<Listener, Integer> ports) {

    public LocalPorts {
        ports = Map.copyOf(ports);
    }

    public static LocalPorts from(Map<String, String> environment) {
        return each(listener -> listener.port(environment));
    }

    public static LocalPorts free() {
        var free = FreePorts.take(Listener.values().length);
        return each(listener -> free.get(listener.ordinal()));
    }

    public int of(Listener listener) {
        return ports.get(listener);
    }

    /** Those that somebody else listens on already. */
    public List<Listener> taken() {
        return Arrays.stream(Listener.values()).filter(l -> !FreePorts.isFree(of(l))).toList();
    }

    PartsPorts parts() {
        return new PartsPorts(
                of(Listener.POSTGRES),
                of(Listener.KAFKA),
                of(Listener.KEYCLOAK),
                of(Listener.SMTP),
                of(Listener.MAIL_PAGE));
    }

    /**
     * As the variables that would choose them; the realm's redirect addresses are made of these.
     */
    Map<String, String> asEnvironment() {
        return ports.entrySet().stream()
                .collect(
                        Collectors.toMap(e -> e.getKey().variable(), e -> e.getValue().toString()));
    }

    private static LocalPorts each(ToIntFunction<Listener> port) {
        var ports = new EnumMap<Listener, Integer>(Listener.class);
        for (var listener : Listener.values()) {
            ports.put(listener, port.applyAsInt(listener));
        }
        return new LocalPorts(ports);
    }
}
