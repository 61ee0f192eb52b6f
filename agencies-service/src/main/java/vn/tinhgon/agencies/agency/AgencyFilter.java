package vn.tinhgon.agencies.agency;

import vn.tinhgon.platform.caller.Scope;

/** Which agencies a list shows; what is null does not narrow it. */
public record AgencyFilter(Scope scope, AgencyKind kind, Bloc bloc, String level) {}
