package vn.tinhgon.agencies.restructuring.rule;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Rule 6: professional posts are at least 65 % in public service units (Lai Châu KL50 2023, II.4).
 */
@ApplicationScoped
class ProfessionalPosts extends LimitRule {

    ProfessionalPosts() {
        super(6, "professional-posts");
    }
}
