package vn.tinhgon.notifications.notice;

import java.util.UUID;

/** A notice, with the event that it tells of. */
public record Told(UUID eventId, Notice notice) {}
