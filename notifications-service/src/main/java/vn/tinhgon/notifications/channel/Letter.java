package vn.tinhgon.notifications.channel;

import java.util.UUID;

/**
 * A mail.
 *
 * @param id stays the same when the letter is sent again
 */
public record Letter(UUID id, String to, String subject, String text, String html) {}
