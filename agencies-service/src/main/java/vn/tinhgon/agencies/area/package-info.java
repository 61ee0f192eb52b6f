/**
 * Areas (đơn vị hành chính) and the levels they belong to, each with its time. Plain records and
 * SQL: an area has no rules of its own beyond its place below another.
 */
package vn.tinhgon.agencies.area;
