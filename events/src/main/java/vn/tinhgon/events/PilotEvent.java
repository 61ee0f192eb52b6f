package vn.tinhgon.events;

import java.util.UUID;

/** How a pilot model (mô hình thí điểm) goes. */
public sealed interface PilotEvent extends AgencyEvent
        permits PilotStarted, PilotReviewDue, PilotReviewed {

    UUID pilotId();

    @Override
    default UUID aggregateId() {
        return pilotId();
    }
}
