package vn.tinhgon.notifications.rule;

import java.util.List;

import vn.tinhgon.events.AgenciesMerged;
import vn.tinhgon.events.AgencyCorrected;
import vn.tinhgon.events.AgencyDissolved;
import vn.tinhgon.events.AgencyEstablished;
import vn.tinhgon.events.AgencyEvent;
import vn.tinhgon.events.AgencyMoved;
import vn.tinhgon.events.AgencyRenamed;
import vn.tinhgon.events.AgencyRestored;
import vn.tinhgon.events.AgencySplit;
import vn.tinhgon.events.AreaEvent;
import vn.tinhgon.events.ConcurrentPostsChanged;
import vn.tinhgon.events.FunctionsTransferred;
import vn.tinhgon.events.PilotEvent;
import vn.tinhgon.events.PilotReviewDue;
import vn.tinhgon.events.PilotReviewed;
import vn.tinhgon.events.PilotStarted;
import vn.tinhgon.events.RestructuringAnnulled;
import vn.tinhgon.events.RestructuringApproved;
import vn.tinhgon.events.RestructuringEvent;
import vn.tinhgon.events.RestructuringPartlyAnnulled;
import vn.tinhgon.events.RestructuringRejected;
import vn.tinhgon.events.RestructuringSubmitted;
import vn.tinhgon.events.RestructuringWithdrawn;
import vn.tinhgon.events.StaffingEvent;
import vn.tinhgon.events.StaffingLimitExceeded;
import vn.tinhgon.events.StaffingUpdated;
import vn.tinhgon.events.StructureEvent;
import vn.tinhgon.notifications.notice.Notice;

/** Which rule an event of the registry falls under; a new one does not compile until it has one. */
class AgencyRules {

    private final Rule<AgenciesMerged> merged = new SuccessionIsTold();
    private final Rule<AgencySplit> split = new DivisionIsTold();
    private final Rule<AgencyDissolved> dissolved = new EndIsTold();
    private final Rule<AgencyRestored> restored = new ReturnIsTold();
    private final Rule<AgencyRenamed> renamed = new NameIsTold();
    private final Rule<AgencyMoved> moved = new PlaceInHierarchyIsTold();
    private final Rule<FunctionsTransferred> transferred = new FunctionsAreHandedOver();
    private final Rule<RestructuringSubmitted> submitted = new ReviewIsAnnounced();
    private final Rule<RestructuringApproved> approved = new DecisionIsAnnounced();
    private final Rule<RestructuringRejected> rejected = new RefusalIsTold();
    private final Rule<RestructuringWithdrawn> withdrawn = new WithdrawalIsTold();
    private final Rule<StaffingLimitExceeded> limitExceeded = new ExcessIsTold();
    private final Rule<PilotReviewDue> reviewDue = new ReviewOfPilotIsDue();

    List<Notice> notices(AgencyEvent event, Succession succession) {
        return switch (event) {
            // Whom an area's change concerns hears of it by what becomes of the agencies in it.
            case AreaEvent _ -> List.of();
            case StructureEvent e -> ofStructure(e, succession);
            case RestructuringEvent e -> ofCase(e, succession);
            case StaffingEvent e -> ofStaff(e, succession);
            case PilotEvent e -> ofPilot(e, succession);
        };
    }

    private List<Notice> ofStructure(StructureEvent event, Succession succession) {
        return switch (event) {
            case AgencyEstablished _, AgencyCorrected _ -> List.of();
            case AgencyRenamed e -> renamed.notices(e, succession);
            case AgencyMoved e -> moved.notices(e, succession);
            case AgenciesMerged e -> merged.notices(e, succession);
            case AgencySplit e -> split.notices(e, succession);
            case AgencyDissolved e -> dissolved.notices(e, succession);
            case AgencyRestored e -> restored.notices(e, succession);
            case FunctionsTransferred e -> transferred.notices(e, succession);
        };
    }

    private List<Notice> ofCase(RestructuringEvent event, Succession succession) {
        return switch (event) {
            case RestructuringSubmitted e -> submitted.notices(e, succession);
            case RestructuringApproved e -> approved.notices(e, succession);
            case RestructuringRejected e -> rejected.notices(e, succession);
            case RestructuringWithdrawn e -> withdrawn.notices(e, succession);
            // Each agency that is restored by it is told so.
            case RestructuringAnnulled _, RestructuringPartlyAnnulled _ -> List.of();
        };
    }

    private List<Notice> ofStaff(StaffingEvent event, Succession succession) {
        return switch (event) {
            case StaffingLimitExceeded e -> limitExceeded.notices(e, succession);
            case StaffingUpdated _, ConcurrentPostsChanged _ -> List.of();
        };
    }

    private List<Notice> ofPilot(PilotEvent event, Succession succession) {
        return switch (event) {
            case PilotReviewDue e -> reviewDue.notices(e, succession);
            case PilotStarted _, PilotReviewed _ -> List.of();
        };
    }
}
