/** Reforms: sheets of which areas become which, each drafted as one case. A query and a plan. */
package vn.tinhgon.agencies.restructuring.reform;
