package vn.tinhgon.notifications.inbox;

import java.util.Optional;
import java.util.UUID;

import vn.tinhgon.platform.caller.Caller;

/** An account that reads its agency's inbox. */
public record Reader(UUID agency, String subject) {

    /** Empty for an account that belongs to no agency and so has no inbox. */
    public static Optional<Reader> of(Caller caller) {
        return caller.agency().map(agency -> new Reader(agency, caller.subject()));
    }
}
