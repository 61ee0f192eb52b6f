package vn.tinhgon.plans.directive;

/** What a document does to an earlier one. */
public enum RelationKind {
    /** thực hiện, triển khai */
    IMPLEMENTS,
    /** tiếp tục thực hiện */
    CONTINUES,
    /** thay thế */
    REPLACES
}
