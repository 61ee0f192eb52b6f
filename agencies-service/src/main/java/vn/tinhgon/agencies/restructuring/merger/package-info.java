/** What a merger is, when it is possible, and all that it does to the registry. */
package vn.tinhgon.agencies.restructuring.merger;
