package vn.tinhgon.notifications.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.tinhgon.events.FunctionsTransferred;
import vn.tinhgon.events.MovedFunction;
import vn.tinhgon.notifications.notice.Argument.Agencies;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/**
 * Who gives functions away and who gets them are told which, from which day and by which decision.
 */
class FunctionsAreHandedOver implements Rule<FunctionsTransferred> {

    @Override
    public List<Notice> notices(FunctionsTransferred transfer, Succession succession) {
        var decision = transfer.decision();
        var names =
                transfer.functions().stream()
                        .map(MovedFunction::name)
                        .collect(Collectors.joining("; "));
        return new Hearers(succession)
                .add(transfer.from().agencyId())
                .add(transfer.toAgencyId())
                .tell(
                        agency ->
                                Notice.of(
                                        NoticeKind.FUNCTION_TRANSFERRED,
                                        agency,
                                        new Agencies(List.of(transfer.from().agencyId())),
                                        new Agencies(
                                                Optional.ofNullable(transfer.toAgencyId()).stream()
                                                        .toList()),
                                        new Text(names),
                                        new Text(decision.number()),
                                        new Day(decision.date()),
                                        new Text(decision.issuer()),
                                        new Day(transfer.effectiveOn())));
    }
}
