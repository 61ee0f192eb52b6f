/** What is particular to a sheet of agencies. Sets and SQL. */
package vn.tinhgon.agencies.importing.agency;
