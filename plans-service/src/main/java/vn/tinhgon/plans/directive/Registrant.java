package vn.tinhgon.plans.directive;

import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;

/** Who enters a document into the register, and for which part of the country. */
public record Registrant(String subject, Scope scope) {

    public static Registrant of(Caller caller) {
        return new Registrant(caller.subject(), caller.scope());
    }
}
