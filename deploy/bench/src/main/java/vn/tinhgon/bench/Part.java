package vn.tinhgon.bench;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import vn.tinhgon.local.ServiceName;

/** What can be measured without the rest. */
enum Part {
    CHANGES(ServiceName.AGENCIES),
    QUESTIONS(ServiceName.AGENCIES),
    PLANS(ServiceName.PLANS);

    private final ServiceName service;

    Part(ServiceName service) {
        this.service = service;
    }

    /** The part of that name, all where none is named. */
    static Set<Part> of(String name) {
        return name.isEmpty()
                ? EnumSet.allOf(Part.class)
                : EnumSet.of(valueOf(name.toUpperCase(Locale.ROOT)));
    }

    /** Who is measured by them. */
    static Set<ServiceName> services(Set<Part> parts) {
        return parts.stream().map(part -> part.service).collect(Collectors.toSet());
    }
}
