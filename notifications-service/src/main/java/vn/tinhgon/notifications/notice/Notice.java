package vn.tinhgon.notifications.notice;

import java.util.List;
import java.util.UUID;

/**
 * Something an agency is told.
 *
 * @param planId the plan it is about, null when it is about none; {@code taskId} likewise
 * @param ref the item of the plan, such as {@code III.12}, null when it is about none
 */
public record Notice(
        NoticeKind kind,
        UUID agencyId,
        UUID planId,
        UUID taskId,
        String ref,
        List<Argument> arguments) {

    /** A notice about no plan. */
    public static Notice of(NoticeKind kind, UUID agency, Argument... arguments) {
        return new Notice(kind, agency, null, null, null, List.of(arguments));
    }

    public Notice {
        arguments = List.copyOf(arguments);
    }
}
