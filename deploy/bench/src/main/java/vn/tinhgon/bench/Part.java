package vn.tinhgon.bench;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import vn.tinhgon.local.ServiceName;

/** What can be measured without the rest. */
enum Part {
    CHANGES(ServiceName.AGENCIES),
    QUESTIONS(ServiceName.AGENCIES),
    PLANS(ServiceName.PLANS),
    IMPORTS(ServiceName.PLANS),
    /** Starts a suite of its own. */
    MERGER();

    private final List<ServiceName> services;

    Part(ServiceName... services) {
        this.services = List.of(services);
    }

    /** The part of that name, all where none is named. */
    static Set<Part> of(String name) {
        return name.isEmpty()
                ? EnumSet.allOf(Part.class)
                : EnumSet.of(valueOf(name.toUpperCase(Locale.ROOT)));
    }

    /** Who is measured by them. */
    static Set<ServiceName> services(Set<Part> parts) {
        return parts.stream().flatMap(part -> part.services.stream()).collect(Collectors.toSet());
    }
}
