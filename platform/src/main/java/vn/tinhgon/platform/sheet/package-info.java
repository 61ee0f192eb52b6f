/** Lists as files for spreadsheets, written row by row, so that their length costs no memory. */
package vn.tinhgon.platform.sheet;
