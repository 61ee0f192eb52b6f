/** Processes of the operating system that end with the one that started them. */
package vn.tinhgon.parts.process;
