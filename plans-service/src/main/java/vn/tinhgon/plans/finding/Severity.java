package vn.tinhgon.plans.finding;

/**
 * What a finding means for the plan: a document with any of them can be imported, but not issued
 * with a block.
 */
public enum Severity {
    BLOCK,
    WARN,
    INFO
}
