package vn.tinhgon.agencies.sql;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** How the statements of a transaction are planned: as a rule anew for what each is asked. */
@ApplicationScoped
public class Planning {

    private final Jdbi jdbi;

    Planning(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The rest of this transaction's statements have one good plan, which takes longer to make than
     * to run.
     */
    public void once() {
        jdbi.useHandle(handle -> handle.execute("set local plan_cache_mode = force_generic_plan"));
    }
}
