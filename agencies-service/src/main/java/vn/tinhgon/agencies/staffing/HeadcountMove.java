package vn.tinhgon.agencies.staffing;

import java.util.UUID;

/** Staff that comes along from an agency that ends. */
record HeadcountMove(UUID fromId, UUID toId, Headcount headcount) {}
