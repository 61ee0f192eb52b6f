package vn.tinhgon.agencies.search;

import vn.tinhgon.agencies.agency.AgencyFilter;
import vn.tinhgon.agencies.bitemporal.Moment;

/** What is asked, where, and as of when. */
record Inquiry(Wording wording, AgencyFilter filter, Moment moment) {

    Inquiry with(Wording other) {
        return new Inquiry(other, filter, moment);
    }
}
