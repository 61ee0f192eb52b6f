/**
 * Many agencies or areas at once out of a sheet: staged as they are read, checked by one statement
 * a rule, and registered in steps that each commit what they did. A job, sets and SQL.
 */
package vn.tinhgon.agencies.importing;
