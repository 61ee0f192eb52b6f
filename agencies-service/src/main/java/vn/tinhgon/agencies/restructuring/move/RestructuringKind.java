package vn.tinhgon.agencies.restructuring.move;

/** A kind of restructuring as documents state it; documents are looser than the law. */
public enum RestructuringKind {
    /** Hợp nhất: several end and new ones begin. */
    CONSOLIDATE(true),
    /** Sáp nhập: they end and what exists already takes over. */
    ABSORB(true),
    /** Chia: what was one ends and several take over. */
    DIVIDE(true),
    /** Tách: new ones begin, and the one that they come from goes on. */
    SEPARATE(false),
    /** Thành lập. */
    ESTABLISH(false),
    /** Giải thể. */
    DISSOLVE(true),
    /** Kết thúc hoạt động. */
    TERMINATE(true),
    /** Đổi tên. */
    RENAME(false),
    /** Chuyển chức năng, nhiệm vụ. */
    TRANSFER_FUNCTION(false),
    /** Chuyển cơ quan chủ quản, địa bàn hoặc ngành dọc. */
    REPARENT(false);

    private final boolean ending;

    RestructuringKind(boolean ending) {
        this.ending = ending;
    }

    /** Whether its inputs exist no longer afterwards. */
    public boolean isEnding() {
        return ending;
    }
}
