/** REST over the ledger of functions. */
package vn.tinhgon.agencies.function.rest;
