package vn.tinhgon.agencies.restructuring.merger;

import java.util.Optional;
import java.util.UUID;
import jakarta.persistence.Embeddable;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An agency that stands after a case.
 *
 * @param plan what it will be, null for one that exists and goes on
 */
@Embeddable
public record Output(UUID agencyId, @JdbcTypeCode(SqlTypes.JSON) SuccessorPlan plan) {

    public Optional<SuccessorPlan> planned() {
        return Optional.ofNullable(plan);
    }
}
