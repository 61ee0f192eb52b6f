package vn.tinhgon.events;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** A case was handed in and waits for approval. */
@JsonTypeName("restructuring-submitted")
public record RestructuringSubmitted(RestructuringCase restructuring)
        implements RestructuringEvent {}
