package vn.tinhgon.agencies.restructuring.reform;

/** An area as sheets name it: levels give codes of their own. */
record Unit(String level, String code) {}
