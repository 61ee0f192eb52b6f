/**
 * Who is above and below whom on any day, along each of the three relations, and how many there
 * are. A query.
 */
package vn.tinhgon.agencies.hierarchy;
