package vn.tinhgon.notifications.recipient;

import vn.tinhgon.platform.problem.Refusal;

/** The address gets the agency's mail already. */
public class RecipientAlreadyRegistered extends Refusal {

    RecipientAlreadyRegistered(String email) {
        super(Kind.CONFLICT, "recipient-already-registered", email);
    }
}
