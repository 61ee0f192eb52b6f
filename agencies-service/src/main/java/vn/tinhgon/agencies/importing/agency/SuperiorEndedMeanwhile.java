package vn.tinhgon.agencies.importing.agency;

import vn.tinhgon.platform.problem.Refusal;

/** Something above the agencies of a sheet has ended since the rows were checked. */
class SuperiorEndedMeanwhile extends Refusal {

    SuperiorEndedMeanwhile() {
        super(Kind.CONFLICT, "superior-ended-meanwhile");
    }
}
