package vn.tinhgon.events;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** A case was refused by the approver. */
@JsonTypeName("restructuring-rejected")
public record RestructuringRejected(RestructuringCase restructuring, String reason)
        implements RestructuringEvent {}
