package vn.tinhgon.events;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** A case that had been handed in was taken back before its day. */
@JsonTypeName("restructuring-withdrawn")
public record RestructuringWithdrawn(RestructuringCase restructuring, String reason)
        implements RestructuringEvent {}
