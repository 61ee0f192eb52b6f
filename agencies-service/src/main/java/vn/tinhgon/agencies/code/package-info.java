/**
 * The codes under which agencies are known elsewhere: a crosswalk of scheme, code and time. A code
 * is not an identity. Values and SQL.
 */
package vn.tinhgon.agencies.code;
