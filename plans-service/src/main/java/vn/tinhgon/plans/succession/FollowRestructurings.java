package vn.tinhgon.plans.succession;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.events.AgencyDissolved;
import vn.tinhgon.events.MovedFunction;
import vn.tinhgon.plans.duty.CascadeDuties;

/**
 * Open duties go where their agency went: to its one lawful successor; without one they wait for a
 * person, but a plan is watched over by the main heir; and back when the case is annulled. Finished
 * work stays with the agency that did it. Each verb is called in the transaction that notes its
 * event as consumed, after the copy of the registry took it over, and finds nothing left to do when
 * it is repeated.
 */
@ApplicationScoped
public class FollowRestructurings {

    private static final String ANNUL = "ANNUL";

    private final Endings endings;
    private final InheritedDuties inherited;
    private final OrphanedDuties orphaned;
    private final ReturnedDuties returned;
    private final CascadeDuties cascade;

    FollowRestructurings(
            Endings endings,
            InheritedDuties inherited,
            OrphanedDuties orphaned,
            ReturnedDuties returned,
            CascadeDuties cascade) {
        this.endings = endings;
        this.inherited = inherited;
        this.orphaned = orphaned;
        this.returned = returned;
        this.cascade = cascade;
    }

    /** Agencies ended by a case and left what was theirs to one or several others. */
    public void succeeded(UUID caseId, Collection<UUID> ended) {
        endings.of(caseId, ended).forEach(this::settle);
        cascade.follow(ended);
    }

    /** An agency ended and none succeeds it. */
    public void dissolved(AgencyDissolved event) {
        var receivers = receivers(event);
        var agency = List.of(event.agency().agencyId());
        for (var ending : endings.of(event.caseId(), agency)) {
            if (event.kind().equals(ANNUL)) {
                // What a case brought goes back with the case.
                orphaned.leaveOwn(ending.leavingTo(receivers));
            } else {
                settle(ending, receivers);
            }
        }
    }

    /** What a case changed counts no longer. */
    public void annulled(UUID caseId) {
        restored(caseId, endings.agencies(caseId));
    }

    /** That agencies ended by a case counts no longer. */
    public void restored(UUID caseId, Collection<UUID> agencies) {
        cascade.follow(agencies);
        var holders = returned.giveBack(caseId, agencies);
        if (!holders.isEmpty()) {
            endings.known(holders).forEach(this::settle);
        }
    }

    private void settle(Ending ending) {
        settle(ending, ending.heirs());
    }

    private void settle(Ending ending, List<UUID> receivers) {
        if (ending.neverWas()) {
            return;
        }
        if (ending.hasOneHeir()) {
            inherited.move(ending);
        } else if (!ending.isAnnulled()) {
            inherited.moveWatch(ending);
            orphaned.leave(ending.leavingTo(receivers));
        }
        endings.known(ending.heirs()).forEach(this::settle);
        if (ending.isAnnulled()) {
            restored(ending.caseId(), ending.endedIds());
        }
    }

    private static List<UUID> receivers(AgencyDissolved event) {
        return event.functions().stream()
                .map(MovedFunction::toAgencyId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
