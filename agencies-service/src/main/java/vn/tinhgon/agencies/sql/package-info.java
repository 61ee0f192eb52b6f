/** What the database guarantees, told to those who ask for the impossible. */
package vn.tinhgon.agencies.sql;
