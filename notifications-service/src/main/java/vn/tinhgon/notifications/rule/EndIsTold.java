package vn.tinhgon.notifications.rule;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.tinhgon.events.AgencyDissolved;
import vn.tinhgon.events.MovedFunction;
import vn.tinhgon.notifications.notice.Argument.Agencies;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Argument.Words;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/** Who got functions of an agency that ended without successor is told which. */
class EndIsTold implements Rule<AgencyDissolved> {

    @Override
    public List<Notice> notices(AgencyDissolved dissolved, Succession succession) {
        var decision = dissolved.decision();
        var receivers =
                dissolved.functions().stream()
                        .map(MovedFunction::toAgencyId)
                        .filter(Objects::nonNull)
                        .toList();
        return new Hearers(succession)
                .addAll(receivers)
                .tell(
                        agency ->
                                Notice.of(
                                        NoticeKind.AGENCY_DISSOLVED,
                                        agency,
                                        new Agencies(List.of(dissolved.agency().agencyId())),
                                        new Words("kind", List.of(dissolved.kind())),
                                        new Text(received(dissolved, agency, succession)),
                                        new Text(decision.number()),
                                        new Day(decision.date()),
                                        new Text(decision.issuer()),
                                        new Day(dissolved.effectiveOn())));
    }

    private static String received(AgencyDissolved dissolved, UUID by, Succession succession) {
        return dissolved.functions().stream()
                .filter(function -> function.toAgencyId() != null)
                .filter(
                        function ->
                                succession
                                        .standingFor(function.toAgencyId())
                                        .filter(by::equals)
                                        .isPresent())
                .map(MovedFunction::name)
                .collect(Collectors.joining("; "));
    }
}
