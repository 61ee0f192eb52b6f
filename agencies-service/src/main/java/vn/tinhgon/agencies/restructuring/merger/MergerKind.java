package vn.tinhgon.agencies.restructuring.merger;

/** How agencies become one. */
public enum MergerKind {
    /** Hợp nhất: all end and a new one begins. */
    CONSOLIDATE,
    /** Sáp nhập: they end and one that exists goes on. */
    ABSORB
}
