package vn.tinhgon.agencies.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

/** The kinds of sheets there are. */
@ApplicationScoped
class Intakes {

    private final Instance<Intake<?, ?, ?>> all;

    Intakes(@Any Instance<Intake<?, ?, ?>> all) {
        this.all = all;
    }

    Intake<?, ?, ?> of(Subject subject) {
        return all.stream().filter(intake -> intake.subject() == subject).findFirst().orElseThrow();
    }
}
