package vn.tinhgon.notifications.inbox;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/** An entry as it is stored. */
record InboxRow(
        UUID id,
        NoticeKind kind,
        UUID agencyId,
        UUID planId,
        UUID taskId,
        String ref,
        String arguments,
        OffsetDateTime createdAt,
        OffsetDateTime readAt) {

    InboxEntry entry(StoredArguments stored) {
        return new InboxEntry(
                id,
                new Notice(kind, agencyId, planId, taskId, ref, stored.read(arguments)),
                createdAt,
                Optional.ofNullable(readAt));
    }
}
