package vn.tinhgon.agencies.pilot;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.Refusal;

/** The pilot has scaled or ended already. */
public class PilotConcluded extends Refusal {

    PilotConcluded(String name, LocalDate on) {
        super(Kind.CONFLICT, "pilot-concluded", name, on);
    }
}
