/** What was recorded of one agency or area, and when. A query. */
package vn.tinhgon.agencies.history;
