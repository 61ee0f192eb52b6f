package vn.tinhgon.events;

import java.util.UUID;

/**
 * A fact that one service publishes. The wire type is the record's {@code @JsonTypeName} and
 * travels as {@code ce_type}; the key of the message is {@link #aggregateId()}, so that the facts
 * about one thing keep their order.
 */
public sealed interface DomainEvent permits AgencyEvent, PlanEvent {

    /** The thing that the fact is about. */
    UUID aggregateId();

    /**
     * The path of the area in which it happened, such as {@code vn.93}; travels as {@code
     * ce_scope}.
     */
    String scope();

    /**
     * The code of the administrative level, such as {@code PROVINCE}; travels as {@code ce_level}.
     */
    String level();
}
