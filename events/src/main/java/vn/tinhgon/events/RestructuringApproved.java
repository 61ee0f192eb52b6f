package vn.tinhgon.events;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** A case was decided; it takes effect on its day. */
@JsonTypeName("restructuring-approved")
public record RestructuringApproved(RestructuringCase restructuring, Decision decision)
        implements RestructuringEvent {}
