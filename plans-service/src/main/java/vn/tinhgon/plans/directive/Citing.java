package vn.tinhgon.plans.directive;

import java.util.UUID;

/** What a document says that it does to a registered one. */
public record Citing(UUID directiveId, RelationKind kind) {}
