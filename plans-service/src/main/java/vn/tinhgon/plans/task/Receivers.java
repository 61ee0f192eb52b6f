package vn.tinhgon.plans.task;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.registry.KnownAgency;
import vn.tinhgon.platform.registry.RegistryCopy;

/** Agencies to which a caller may give something to do: nobody gives orders to another province. */
@ApplicationScoped
class Receivers {

    private final RegistryCopy registry;

    Receivers(RegistryCopy registry) {
        this.registry = registry;
    }

    /** The agency, or who stands for it today. */
    KnownAgency get(String field, UUID agency, Caller caller, LocalDate today) {
        return registry.standingFor(agency, today)
                .filter(standing -> caller.scope().covers(new Scope(standing.scope())))
                .orElseThrow(() -> new InvalidField(field, "agency-not-registered", agency));
    }
}
