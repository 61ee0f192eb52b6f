package vn.tinhgon.agencies.restructuring.merger;

import java.util.UUID;
import jakarta.persistence.Embeddable;

/** A function that goes to an agency. */
@Embeddable
public record FunctionMove(UUID functionId, UUID toAgencyId) {}
