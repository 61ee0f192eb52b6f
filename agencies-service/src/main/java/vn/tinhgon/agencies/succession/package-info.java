/** Who lawfully succeeded whom, by which case and decision. A query. */
package vn.tinhgon.agencies.succession;
