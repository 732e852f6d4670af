/** Where the register of local acts is kept and read, and who hears that one is to be reviewed. */
package ru.tandem.localacts.bot;
