package vn.tinhgon.agencies.staffing.rest;

import java.util.List;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.staffing.AgencyStaffing;
import vn.tinhgon.agencies.staffing.Measure;
import vn.tinhgon.agencies.staffing.StaffingLimits;
import vn.tinhgon.platform.problem.Messages;

/** Shows posts together with what the limits say to them, in the caller's language. */
@RequestScoped
class StaffingViews {

    private final StaffingLimits limits;
    private final Messages messages;
    private final HttpHeaders headers;

    StaffingViews(StaffingLimits limits, Messages messages, HttpHeaders headers) {
        this.limits = limits;
        this.messages = messages;
        this.headers = headers;
    }

    StaffingView of(AgencyStaffing staffing, Moment moment) {
        return of(List.of(staffing), moment).getFirst();
    }

    List<StaffingView> of(List<AgencyStaffing> staffings, Moment moment) {
        var table = limits.table(staffings, moment);
        var language = Messages.language(headers.getAcceptableLanguages());
        return staffings.stream()
                .map(
                        staffing ->
                                StaffingView.of(
                                        staffing,
                                        moment.day(),
                                        table.find(Measure.DEPUTIES, staffing),
                                        table.judge(staffing).stream()
                                                .map(
                                                        f ->
                                                                LimitFindingView.of(
                                                                        f, messages, language))
                                                .toList()))
                .toList();
    }
}
