package vn.tinhgon.plans.succession;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.events.AgenciesMerged;
import vn.tinhgon.events.AgencyDissolved;
import vn.tinhgon.events.AgencyRestored;
import vn.tinhgon.events.AgencySplit;
import vn.tinhgon.events.FunctionsTransferred;
import vn.tinhgon.events.MovedFunction;
import vn.tinhgon.plans.duty.CascadeDuties;

/**
 * Open duties go where their agency went: those in tasks of a function that a case moved go with
 * the function, all others to the one lawful successor; without one they wait for a person, but a
 * plan is watched over by the main heir; and back when the case is annulled. Finished work stays
 * with the agency that did it. Each verb is called in the transaction that notes its event as
 * consumed, after the copy of the registry took it over, and finds nothing left to do when it is
 * repeated.
 */
@ApplicationScoped
public class FollowRestructurings {

    private static final String ANNUL = "ANNUL";

    private final Endings endings;
    private final FunctionTransfers transfers;
    private final InheritedDuties inherited;
    private final OrphanedDuties orphaned;
    private final ReturnedDuties returned;
    private final CascadeDuties cascade;
    private final VacancyNews vacancies;

    FollowRestructurings(
            Endings endings,
            FunctionTransfers transfers,
            InheritedDuties inherited,
            OrphanedDuties orphaned,
            ReturnedDuties returned,
            CascadeDuties cascade,
            VacancyNews vacancies) {
        this.endings = endings;
        this.transfers = transfers;
        this.inherited = inherited;
        this.orphaned = orphaned;
        this.returned = returned;
        this.cascade = cascade;
        this.vacancies = vacancies;
    }

    /** Agencies ended and one other succeeds them, but for what goes elsewhere with a function. */
    public void merged(AgenciesMerged event) {
        if (event.functions() != null) {
            transfers.note(event.caseId(), null, event.functions(), event.effectiveOn());
        }
        succeeded(event.caseId(), event.endedIds());
    }

    /** An agency left what was its own to several others, or a part of it. */
    public void split(AgencySplit event) {
        var agency = event.agency().agencyId();
        transfers.note(event.caseId(), agency, event.functions(), event.effectiveOn());
        succeeded(event.caseId(), List.of(agency));
    }

    private void succeeded(UUID caseId, Collection<UUID> agencies) {
        transfers.of(caseId, agencies).forEach(this::settle);
        endings.of(caseId, agencies).forEach(this::settle);
        cascade.follow(agencies);
        vacancies.follow(agencies);
    }

    /** Functions have another owner, whether the former one has ended or not. */
    public void transferred(FunctionsTransferred event) {
        var from = event.from().agencyId();
        transfers.note(event.caseId(), from, event.functions(), event.effectiveOn());
        transfers.of(event.caseId(), List.of(from)).forEach(this::settle);
    }

    /** An agency ended and none succeeds it. */
    public void dissolved(AgencyDissolved event) {
        var receivers = receivers(event);
        var id = event.agency().agencyId();
        var agency = List.of(id);
        transfers.note(event.caseId(), id, event.functions(), event.effectiveOn());
        transfers.of(event.caseId(), agency).forEach(this::settle);
        for (var ending : endings.of(event.caseId(), agency)) {
            if (event.kind().equals(ANNUL)) {
                // What a case brought goes back with the case.
                orphaned.leaveOwn(ending.leavingTo(receivers));
            } else {
                settle(ending, receivers);
            }
        }
        cascade.follow(agency);
        vacancies.follow(agency);
    }

    /** What a case changed counts no longer. */
    public void annulled(UUID caseId) {
        restored(caseId, endings.agencies(caseId));
    }

    /** An agency is there again, or has functions again that a case had taken from it. */
    public void restored(AgencyRestored event) {
        transfers.giveBack(event);
        restored(event.annulledCaseId(), List.of(event.agency().agencyId()));
    }

    private void restored(UUID caseId, Collection<UUID> agencies) {
        cascade.follow(agencies);
        var holders = returned.giveBack(caseId, agencies);
        if (!holders.isEmpty()) {
            goOn(holders);
        }
        vacancies.follow(agencies);
    }

    /** What came to agencies goes on where they or its function have gone since. */
    private void goOn(Collection<UUID> holders) {
        transfers.known(holders).forEach(transfer -> settle(transfer, inherited::passOn));
        endings.known(holders).forEach(this::settle);
    }

    private void settle(FunctionTransfer transfer) {
        settle(transfer, inherited::move);
    }

    private void settle(FunctionTransfer transfer, Predicate<FunctionTransfer> move) {
        if (transfer.neverWas() || !move.test(transfer)) {
            return;
        }
        goOn(List.of(transfer.toId()));
        if (transfer.isAnnulled()) {
            restored(transfer.caseId(), List.of(transfer.fromId()));
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
        goOn(ending.heirs());
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
